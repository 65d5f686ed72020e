import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { withDeadline } from './deadline.ts'
import { drizzleOptions } from './drizzle-options.ts'
import { dropIdleWithLost, returnedWhenLost } from './lending.ts'
import { idleTimeoutMs, type Opened, type PoolLimits } from './opened.ts'

function clientWithDeadline({ queryTimeoutMs }: PoolLimits) {
  return class DeadlineClient extends pg.Client {
    override query(...args: unknown[]) {
      return withDeadline(this, queryTimeoutMs, all => Reflect.apply(super.query, this, all), args)
    }
  }
}

class LendingPool extends pg.Pool {
  override connect(...args: unknown[]) {
    const lent = Reflect.apply(super.connect, this, args)
    return args.length > 0 ? lent : lent.then(returnedWhenLost)
  }
}

export function openPg(url: string, limits: PoolLimits, onError: (error: unknown) => void): Opened {
  const client = new LendingPool({
    connectionString: url,
    Client: clientWithDeadline(limits),
    max: limits.max,
    connectionTimeoutMillis: limits.connectTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
    keepAlive: true,
  })
  client.on('error', onError)
  dropIdleWithLost(client)
  const db = drizzle({ client, ...drizzleOptions })
  return {
    db,
    driver: 'pg',
    migrate: migrationsFolder => migrate(db, { migrationsFolder }),
    close: () => client.end(),
  }
}
