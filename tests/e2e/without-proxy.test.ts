import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '#tests/support/build.ts'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { owner, Site } from '#tests/support/site.ts'

let site: Site
beforeAll(async () => {
  await buildSite('without-proxy', {}, folder => rmSync(join(folder, 'proxy.ts')))
  site = await new Site({ build: 'without-proxy' }).start()
})
afterAll(() => site?.close())

test('without the proxy everything private is refused all the same', async () => {
  const stranger = new PlainBrowser(site)
  for (const path of ['/dashboard', '/dashboard/settings', '/dashboard/anything']) {
    const { text, location, headers } = await stranger.send(path)
    expect(location).toBe('/sign-in')
    expect(text).not.toContain(owner.email)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('content-security-policy')).toBeNull()
  }
})

test('without the proxy a form sent by a stranger changes nothing', async () => {
  const browser = await ownerBrowser(site)
  const fields = { email: 'thief@evil.example', currentPassword: owner.password }
  const form = await browser.fill('/dashboard/settings', 'id="email-current"', fields)
  const answer = await new PlainBrowser(site).post('/dashboard/settings', form)
  expect(answer.text).not.toContain(owner.email)
  expect((await browser.send('/dashboard/settings')).text).toContain(owner.email)
})
