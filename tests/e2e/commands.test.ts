import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { portOf, sparePort } from '#tests/support/spare-port.ts'
import { until } from '#tests/support/until.ts'

let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(() => site?.close())

const noteOf = ({ dataDir }: Site) => join(dataDir, 'server.json')
const titles = (text: string) => [`title.en=${text}`, `title.es=${text}`, `title.pt=${text}`]
const marea = async () => (await site.view('/en/projects/marea')).text

test('the sample is not loaded over a CV, and nothing changes', async () => {
  const before = await marea()
  const refused = await site.command('sample')
  expect(refused).toEqual({
    code: 1,
    output: 'This database already holds a CV, so the sample was not loaded. Nothing was changed.\n',
  })
  expect(await marea()).toBe(before)
  expect((await site.view('/en/projects/marea')).cache).toBe('HIT')
})

test('an edit with wrong fields names each of them and changes nothing', async () => {
  const before = await marea()
  const { code, output } = await site.command(
    'edit',
    'set',
    'projects/marea',
    'titel=x',
    'startedOn=soon',
    'url=https://a.example',
  )
  expect(code).toBe(1)
  expect(output).toMatch(/^Nothing was changed\. titel: field\.unknown; startedOn: date\.notPartial\n$/)
  expect(await site.command('edit', 'set', 'projects/nothing', 'featured=true')).toEqual({
    code: 1,
    output: 'There is no such entry; nothing was changed.\n',
  })
  for (const usage of [
    [],
    ['set'],
    ['set', 'owners/a', 'b=c'],
    ['set', 'projects', 'a=b'],
    ['drop', 'projects/marea'],
  ]) {
    const told = await site.command('edit', ...usage)
    expect([told.code, told.output]).toEqual([1, expect.stringMatching(/^Usage: npm run edit/)])
  }
  expect(await marea()).toBe(before)
})

test('a note that leads to somebody else’s server changes nothing and says so', async () => {
  const other = createServer((_, response) => response.writeHead(401).end()).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const own = readFileSync(noteOf(site))
  const before = await marea()
  writeFileSync(noteOf(site), JSON.stringify({ url: `http://localhost:${portOf(other)}`, pid: 1 }))
  const { code, output } = await site.command('edit', 'set', 'projects/marea', ...titles('Nobody’s'))
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^The server at \S+ answered 401 and changed nothing\.\n$/),
  ])
  expect(await marea()).toBe(before)
  writeFileSync(noteOf(site), own)
  other.close()
})

test('a server told to stop answers the views that are open, takes its note away and ends with code 0', async () => {
  await site.view('/en')
  await site.mustCommand('edit', 'set', 'projects/marea', 'position=5')
  const slugs = [
    'pulso',
    'marea',
    'cauce-ledger',
    'island-flood-line',
    'sobremesa',
    'anden',
    'vigia',
    'ribera',
  ]
  const paths = slugs.flatMap(slug => ['en', 'es', 'pt'].map(locale => `/${locale}/projects/${slug}`))
  let answered = 0
  const views = paths.map(async path => {
    const { status, text } = await site.view(path)
    answered++
    return status === 200 && text.endsWith('</html>')
  })
  await until(() => answered > 0, { everyMs: 1 })
  expect(answered).toBeLessThan(paths.length)
  const ended = site.stop()
  expect(await Promise.all(views)).toEqual(paths.map(() => true))
  expect(await ended).toBe(0)
  expect(existsSync(noteOf(site))).toBe(false)
})

test('a note of a server that is damaged counts as none', async () => {
  await site.stop()
  for (const damaged of ['{', '{"url":7,"pid":1}', '\0\0']) {
    writeFileSync(noteOf(site), damaged)
    await site.mustCommand('edit', 'set', 'projects/marea', ...titles(`After ${damaged.length}`))
  }
  await site.start()
  expect(await marea()).toContain('<h1>After 2</h1>')
})

test('a note of a server that is dead counts as none', async () => {
  await site.stop()
  writeFileSync(noteOf(site), JSON.stringify({ url: `http://localhost:${await sparePort()}`, pid: 1 }))
  await site.mustCommand('edit', 'set', 'projects/marea', ...titles('After a death'))
  await site.start()
  expect(await marea()).toContain('<h1>After a death</h1>')
})

test('a server that was killed leaves a note that hinders nobody', async () => {
  await site.kill()
  expect(existsSync(noteOf(site))).toBe(true)
  await site.mustCommand('edit', 'set', 'projects/marea', ...titles('After a kill'))
  await site.start()
  expect(await marea()).toContain('<h1>After a kill</h1>')
  await site.mustCommand('edit', 'set', 'projects/marea', ...titles('Through the new one'))
  expect(await marea()).toContain('<h1>Through the new one</h1>')
})
