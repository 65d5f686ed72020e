import { expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrationsFolder } from './harness.ts'

test.each([
  ['postgres://me:secret@ep-quiet-sun-a2.eu-central-1.aws.neon.tech/cv?sslmode=require', 'neon'],
  ['postgresql://me@EP-QUIET-SUN-POOLER.AWS.NEON.TECH:5432/cv', 'neon'],
  ['postgres://me@127.0.0.1:5432/neon.tech', 'pg'],
  ['postgres://me@neon.tech.example.org/cv', 'pg'],
  ['postgres://me@notneon.tech/cv', 'pg'],
  ['postgres:///cv?host=/var/run/postgresql', 'pg'],
])('%s is reached through the driver %s, and only when it is asked', async (url, driver) => {
  const connection = await connect({ url, dataDir: '', migrationsFolder })
  expect(connection.driver).toBe(driver)
  await connection.close()
})
