import { Client, Pool } from '@neondatabase/serverless'
import { drizzle } from 'drizzle-orm/neon-serverless'
import { migrate } from 'drizzle-orm/neon-serverless/migrator'
import { withDeadline } from './deadline.ts'
import { drizzleOptions } from './drizzle-options.ts'
import { dropIdleWithLost, returnedWhenLost } from './lending.ts'
import { idleTimeoutMs, type Opened, type PoolLimits } from './opened.ts'

function clientWithDeadline({ queryTimeoutMs, connectTimeoutMs }: PoolLimits) {
  return class DeadlineClient extends Client {
    /** The pool's own deadline only asks the WebSocket to close, and waits for the answer. */
    override connect(...args: unknown[]) {
      return withDeadline(this, connectTimeoutMs, all => Reflect.apply(super.connect, this, all), args)
    }

    override query(...args: unknown[]) {
      return withDeadline(this, queryTimeoutMs, all => Reflect.apply(super.query, this, all), args)
    }
  }
}

class LendingPool extends Pool {
  override connect(...args: unknown[]) {
    const lent = Reflect.apply(super.connect, this, args)
    return args.length > 0 ? lent : lent.then(returnedWhenLost)
  }
}

export function openNeon(url: string, limits: PoolLimits, onError: (error: unknown) => void): Opened {
  const client = new LendingPool({
    connectionString: url,
    max: limits.max,
    connectionTimeoutMillis: limits.connectTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
  })
  client.Client = clientWithDeadline(limits)
  client.on('error', onError)
  dropIdleWithLost(client)
  const db = drizzle({ client, ...drizzleOptions })
  return {
    db,
    driver: 'neon',
    migrate: migrationsFolder => migrate(db, { migrationsFolder }),
    close: () => client.end(),
  }
}
