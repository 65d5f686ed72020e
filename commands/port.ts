import { once } from 'node:events'
import { createServer } from 'node:net'
import { StopError } from './say.ts'

const host = '127.0.0.1'

/** Says so before any work is done when somebody else listens on the port. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch {
    throw new StopError(`Port ${port} is in use: stop what listens there, or set PORT to another one.`)
  }
  server.close()
  await once(server, 'close')
}
