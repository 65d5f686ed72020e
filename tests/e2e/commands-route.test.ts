import { afterAll, beforeAll, expect, test } from 'vitest'
import { sign } from '#lib/commands/signature.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { command, postCommand } from '#tests/support/signed-command.ts'
import { type Site, secret } from '#tests/support/site.ts'

let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(() => site?.close())

const title = (text: string) =>
  JSON.stringify({
    name: 'set',
    entity: 'projects',
    slug: 'marea',
    values: { title: { en: text, es: text, pt: text } },
  })

/** Nothing was changed when the page is the one it was, and still the stored one. */
async function isUnchanged(): Promise<boolean> {
  const { text, cache } = await site.view('/en/projects/marea')
  return text.includes('<h1>Marea</h1>') && cache === 'HIT'
}

beforeAll(async () => {
  await site.view('/en/projects/marea')
})

test.each([
  ['is not signed at all', { signature: '' }],
  ['is signed with another secret', { secret: 'another-secret-of-thirty-two-characters' }],
  ['is signed with nothing', { secret: '' }],
  ['was signed too long ago', { time: String(Date.now() - 61_000) }],
  ['was signed for tomorrow', { time: String(Date.now() + 86_400_000) }],
  ['has no time', { time: '' }],
])('a command that %s is refused and changes nothing', async (_, given) => {
  const response = await postCommand(site, title('Changed'), given)
  expect([response.status, await response.json()]).toEqual([401, { problem: 'not signed' }])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await isUnchanged()).toBe(true)
})

test('without any of the headers it is refused', async () => {
  const response = await site.fetch('/api/commands', { method: 'POST', body: title('Changed') })
  expect(response.status).toBe(401)
  expect((await site.fetch('/api/commands')).status).toBe(405)
  expect(await isUnchanged()).toBe(true)
})

test('a signed command that is altered on its way is refused', async () => {
  const once = { time: String(Date.now()), nonce: crypto.randomUUID() }
  const signature = sign(secret, title('Marea'), once.time, once.nonce)
  const response = await postCommand(site, title('Changed'), { ...once, signature })
  expect(response.status).toBe(401)
  expect(await isUnchanged()).toBe(true)
})

test('a command that is sent again is refused', async () => {
  const once = { time: String(Date.now()), nonce: crypto.randomUUID() }
  expect((await postCommand(site, title('Once'), once)).status).toBe(200)
  expect((await postCommand(site, title('Marea'))).status).toBe(200)
  expect((await postCommand(site, title('Once'), once)).status).toBe(401)
  expect((await site.view('/en/projects/marea')).text).toContain('<h1>Marea</h1>')
})

test('of many copies at once one is done', async () => {
  const once = { time: String(Date.now()), nonce: crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => postCommand(site, title('Marea'), once)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(19)
  await site.view('/en/projects/marea')
})

test('a body of more than a megabyte is refused before anything else', async () => {
  const response = await postCommand(site, title('x'.repeat(1_000_000)))
  expect([response.status, await response.json()]).toEqual([413, { problem: 'too large' }])
  expect(await isUnchanged()).toBe(true)
})

test.each([
  'nothing',
  '',
  'null',
  '[]',
  '{}',
  '{"name":"drop"}',
  '{"name":"set","entity":"owners","slug":"a","values":{}}',
  '{"name":"set","entity":"constructor","slug":"a","values":{}}',
  '{"name":"set","entity":"projects","values":{}}',
  '{"name":"set","entity":"projects","slug":7,"values":{}}',
  '{"name":"remove","entity":"projects","slug":null}',
  '{"name":"sample","more":1}',
])('the signed body %s is not a command', async body => {
  const response = await postCommand(site, body)
  expect([response.status, await response.json()]).toEqual([400, { problem: 'not a command' }])
  expect(await isUnchanged()).toBe(true)
})

test('wrong values are refused by name and change nothing', async () => {
  const wrong = { titel: 'x', startedOn: 'soon', featured: 'yes', title: { en: 'Changed', es: 'C', pt: 'C' } }
  const answer = await command(site, { name: 'set', entity: 'projects', slug: 'marea', values: wrong })
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  expect(Object.keys(answer.problem.fields).sort()).toEqual(['featured', 'startedOn', 'titel'])
  expect(await isUnchanged()).toBe(true)
})

test.each([
  ['an end before the start', { endedOn: '1999' }, { endedOn: ['date.beforeStart'] }],
  ['a slug that is taken', { slug: 'pulso' }, { slug: ['slug.taken'] }],
  ['an employer that does not exist', { employerId: crypto.randomUUID() }, { employerId: ['entry.unknown'] }],
])('%s is refused by name and changes nothing', async (_, values, fields) => {
  const answer = await command(site, { name: 'set', entity: 'projects', slug: 'marea', values })
  expect(answer).toEqual({ ok: false, problem: { kind: 'invalid', fields } })
  expect(await isUnchanged()).toBe(true)
})

test('the sample is not written over a CV', async () => {
  expect(await command(site, { name: 'sample' })).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  expect(await isUnchanged()).toBe(true)
})
