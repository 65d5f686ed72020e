import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { portOf } from './spare-port.ts'

/** One connection through the proxy, whose answers can be held back. */
export class ProxiedConnection {
  readonly #client: Socket
  readonly #server: Socket
  readonly #waiting: Buffer[] = []
  #held: boolean
  #forgotten = false

  constructor(client: Socket, server: Socket, { held }: { held: boolean }) {
    this.#client = client
    this.#server = server
    this.#held = held
    client.on('data', chunk => this.#ask(chunk)).on('close', () => server.destroy())
    server.on('data', chunk => this.#pass(chunk)).on('close', () => this.#passEnd())
    client.on('error', () => server.destroy())
    server.on('error', () => client.destroy())
  }

  /** How many bytes of answers wait here. */
  get heldBytes(): number {
    return this.#waiting.reduce((sum, chunk) => sum + chunk.length, 0)
  }

  #ask(chunk: Buffer): void {
    if (this.#forgotten) this.cut()
    else this.#server.write(chunk)
  }

  #pass(chunk: Buffer): void {
    if (this.#held) this.#waiting.push(chunk)
    else this.#client.write(chunk)
  }

  #passEnd(): void {
    if (!this.#held && !this.#forgotten) this.#client.destroy()
  }

  /** Keeps answers back, and the news that the server hung up. */
  hold(): void {
    this.#held = true
  }

  release(): void {
    this.#held = false
    for (const chunk of this.#waiting.splice(0)) this.#client.write(chunk)
    if (this.#server.destroyed) this.#client.end()
  }

  /** As a router that dropped an idle connection: the client learns of it when it next sends something. */
  forget(): void {
    this.#forgotten = true
    this.#server.destroy()
  }

  /** The client sees a reset. */
  cut(): void {
    this.#client.resetAndDestroy()
    this.#server.destroy()
  }
}

/** Stands before a server on 127.0.0.1; `hold` and `release` are for all connections, present and future. */
export async function startTcpProxy(targetPort: number) {
  const connections = new Set<ProxiedConnection>()
  let held = false
  const listener = createServer(client => {
    const connection = new ProxiedConnection(client, connect(targetPort, '127.0.0.1'), { held })
    connections.add(connection)
    client.on('close', () => connections.delete(connection))
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const cut = () => {
    for (const connection of connections) connection.cut()
  }
  return {
    port: portOf(listener),
    connections,
    heldBytes: () => [...connections].reduce((sum, connection) => sum + connection.heldBytes, 0),
    hold: () => {
      held = true
      for (const connection of connections) connection.hold()
    },
    release: () => {
      held = false
      for (const connection of connections) connection.release()
    },
    cut,
    close: async () => {
      cut()
      listener.close()
      await once(listener, 'close')
    },
  }
}

export type TcpProxy = Awaited<ReturnType<typeof startTcpProxy>>
