import { once } from 'node:events'
import { connect } from 'node:net'
import { neonConfig } from '@neondatabase/serverless'
import { type WebSocket, WebSocketServer } from 'ws'
import { portOf } from './spare-port.ts'

function tunnel(socket: WebSocket, port: number): void {
  const server = connect(port, '127.0.0.1')
  socket.on('message', (bytes: Buffer) => server.write(bytes)).on('close', () => server.destroy())
  server.on('data', chunk => socket.send(chunk)).on('close', () => socket.close())
  server.on('error', () => socket.terminate())
  socket.on('error', () => server.destroy())
}

function askedPort(path: string | undefined): number {
  const address = new URL(path ?? '', 'ws://proxy').searchParams.get('address')
  return Number(address?.split(':').at(-1))
}

/**
 * What stands before Neon's servers, here before plain PostgreSQL servers: a WebSocket in, TCP out. Whatever
 * host is asked for, the way leads to 127.0.0.1; the port is the one asked for.
 */
export async function startNeonProxy() {
  const listener = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  let received = 0
  listener.on('connection', (socket, request) => {
    socket.on('message', () => received++)
    tunnel(socket, askedPort(request.url))
  })
  await once(listener, 'listening')
  return {
    /** How many messages came from the driver so far. */
    received: () => received,
    port: portOf({ address: () => listener.address() }),
    close: async () => {
      for (const socket of listener.clients) socket.terminate()
      listener.close()
      await once(listener, 'close')
    },
  }
}

/** Sends this process's Neon driver to the proxy on `port`. */
export function routeNeonThrough(port: number): void {
  neonConfig.wsProxy = `127.0.0.1:${port}/`
  neonConfig.useSecureWebSocket = false
  neonConfig.pipelineConnect = false
  neonConfig.pipelineTLS = false
}

/** The same database, as a URL that chooses the Neon driver. */
export function asNeonUrl(url: string): string {
  return url.replace('@127.0.0.1:', '@db.localtest.neon.tech:')
}
