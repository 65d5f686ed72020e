import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

export function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('This server listens on no port.')
  return address.port
}

/** A port that was free a moment ago, for a server that must know its port before it starts. */
export async function sparePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}
