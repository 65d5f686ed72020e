import { isConnectionLost } from '../faults.ts'
import { hangUp, type Wired } from './deadline.ts'

type Lent = {
  once: (event: string, listener: (fault: Error) => void) => unknown
  removeListener: (event: string, listener: (fault: Error) => void) => unknown
  release: (fault?: Error | boolean) => void
}

/**
 * Gives a lent client back to its pool as soon as its connection is lost. drizzle would never do so when a
 * transaction's `begin` fails, and the pool would have one place less for ever.
 */
export function returnedWhenLost<Client extends Lent>(client: Client): Client {
  const release = client.release
  const giveBack = (fault?: Error | boolean) => {
    client.removeListener('error', giveBack)
    client.release = () => {}
    release(fault)
  }
  client.once('error', giveBack)
  client.release = giveBack
  return client
}

type Emitting = { on(event: string, listener: (...heard: never[]) => void): unknown }

/**
 * A lost connection condemns the idle ones beside it: they were most likely lost with it (a restart, a
 * suspended server, a forgetful router), and each would cost a later query its only retry.
 */
export function dropIdleWithLost(pool: Emitting): void {
  const idle = new Set<Wired>()
  pool.on('acquire', (client: Wired) => idle.delete(client))
  pool.on('remove', (client: Wired) => idle.delete(client))
  pool.on('release', (fault: unknown, client: Wired) => {
    if (!fault) idle.add(client)
    if (!isConnectionLost(fault)) return
    for (const other of idle) hangUp(other, new Error('Closed beside a lost connection', { cause: fault }))
  })
}
