import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

export function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('This server listens on no port.')
  return address.port
}

const [lowest, count] = [20_000, 10_000]

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

/**
 * A port that was free a moment ago, for a server that must know its port before it starts. Below those the
 * system gives to clients: one that tries again and again while the server is down would get its port.
 */
export async function sparePort(): Promise<number> {
  const port = lowest + Math.floor(Math.random() * count)
  return (await isFree(port)) ? port : sparePort()
}
