import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { profile, roles } from '#db/schema/index.ts'
import { insertProfile, insertRole } from './sample-rows.ts'

const naughty = [
  "Robert'); drop table profile;--",
  '<script>alert(1)</script> &amp; "quoted" \\u0000 \\',
  'Ação, niño, 日本語, عربى, 👩‍👩‍👧‍👦, e\u0301 is not é, \u202Eturned\u202C',
  '  kept\tspaces \u00A0\u200B\uFEFF ',
  '{"en": 1} #{x} {{x}} %s $1 ?',
  '\u0001\u001F\u007F\uFFFD\uFFFF',
]

function nested(levels: number): Record<string, unknown> {
  return levels === 1 ? {} : { a: nested(levels - 1) }
}

export function textSuite(db: () => Database): void {
  describe.each([
    ['no language at all', {}],
    ['a language we do not speak', { en: 'Hello', fr: 'Bonjour' }],
    ['an empty text', { en: ' ' }],
    ['a NUL', { en: 'a\0b' }],
    ['a lone surrogate', { en: 'a\uD800b' }],
  ])('a localized text with %s', (_, headline) => {
    test('is refused before it reaches the database', async () => {
      const write = async () => db().insert(profile).values({ headline })
      await expect(write).rejects.toThrow(/text\.|Unrecognized key/)
      expect(await db().$count(profile)).toBe(0)
    })
  })

  test.each(naughty)('%j is stored byte for byte', async text => {
    await db()
      .insert(profile)
      .values({ name: text, headline: { pt: text } })
    expect(await db().select({ name: profile.name, headline: profile.headline }).from(profile)).toEqual([
      { name: text, headline: { pt: text } },
    ])
  })

  test('CRLF and CR are stored as LF', async () => {
    await db()
      .insert(profile)
      .values({ name: 'a\r\nb\rc', headline: { es: 'd\r\n\r\ne' } })
    const [stored] = await db().select().from(profile)
    expect(stored).toMatchObject({ name: 'a\nb\nc', headline: { es: 'd\n\ne' } })
  })

  test('an object of 32 levels is stored, a deeper one is refused', async () => {
    await db()
      .insert(profile)
      .values({ extra: nested(32) })
    const [stored] = await db().select({ extra: profile.extra }).from(profile)
    expect(stored?.extra).toEqual(nested(32))
    const deepen = async () =>
      db()
        .update(profile)
        .set({ extra: nested(33) })
    await expect(deepen).rejects.toThrow('json.notStorable')
  })

  test.each(['2021', '2021-05', '2021-05-09'])('%s is a date as people write it', async startedOn => {
    expect(await insertRole(db(), { startedOn })).toMatchObject({ startedOn })
  })

  test.each(['2021-13', '2021-5', '05/2021', '2021-05-32', '21', ''])('%j is no date', async startedOn => {
    await expect(insertRole(db(), { startedOn })).rejects.toThrow('date.notPartial')
    await db().delete(profile)
    const { id } = await insertRole(db())
    const straight = db().execute(sql`update roles set started_on = ${startedOn} where id = ${id}`)
    await expect(straight).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  test('a date needs no text: a missing end means today', async () => {
    await insertRole(db(), { startedOn: '2021' })
    expect(await db().select({ endedOn: roles.endedOn }).from(roles)).toEqual([{ endedOn: null }])
  })

  test('a text may be as long as 20,000 characters', async () => {
    await insertProfile(db())
    await db()
      .update(profile)
      .set({ name: 'x'.repeat(20_000) })
    const lengthen = async () =>
      db()
        .update(profile)
        .set({ name: 'x'.repeat(20_001) })
    await expect(lengthen).rejects.toThrow('text.tooLong')
  })
}
