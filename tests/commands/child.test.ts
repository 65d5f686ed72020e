import { expect, test } from 'vitest'
import { cleanEnv } from '#commands/child.mjs'

const shell: NodeJS.ProcessEnv = {
  PATH: '/usr/bin',
  HOME: '/somewhere/ana',
  CI: 'true',
  DATABASE_URL: 'postgres://production/cv',
  AUTH_URL: 'https://cv.example.org',
  NODE_ENV: 'production',
}

test('tests never see the database or keys of the shell that starts them', () => {
  expect(cleanEnv(shell)).toMatchObject({ HOME: '/somewhere/ana', CI: 'true', DATABASE_URL: '' })
  expect(Object.keys(cleanEnv(shell))).not.toContain('AUTH_URL')
  expect(Object.keys(cleanEnv(shell))).not.toContain('NODE_ENV')
})

test('a variable of .env is hidden from tests by an empty one', () => {
  expect(cleanEnv({ NODE_ENV: 'test' })).toMatchObject({ AUTH_SECRET: '', R2_BUCKET: '', SITE_URL: '' })
})

test('the Node that comes with the packages is found before that of the machine', () => {
  expect(cleanEnv(shell).PATH).toMatch(/node_modules.\.bin.\/usr\/bin$/)
})
