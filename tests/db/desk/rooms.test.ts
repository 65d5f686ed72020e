import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { media, messages, revisions } from '#db/schema/index.ts'
import {
  archiveMessage,
  bringBackMessage,
  countNewMessages,
  listInbox,
  openMessage,
  removeMessage,
} from '#lib/contact/inbox.ts'
import { readActivityPage, readNewestActivity } from '#lib/entities/activity/read-activity.ts'
import { listBoardTexts } from '#lib/entities/board/board-texts.ts'
import { saveText } from '#lib/entities/board/save-text.ts'
import { readHistory } from '#lib/entities/history/read-history.ts'
import { restoreVersion } from '#lib/entities/history/restore-version.ts'
import { listQuery, selectEntries } from '#lib/entities/kit/entry-list.ts'
import { languageStates } from '#lib/entities/overview/completeness.ts'
import { readNewMessages, readUndescribed } from '#lib/entities/overview/reads.ts'
import { deleteEntries, moveEntry } from '#lib/entities/owner-edits.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { restoreBatch } from '#lib/entities/restore-batch.ts'
import { saveEntry } from '#lib/entities/save.ts'
import { countTrash, readTrash } from '#lib/entities/trash/read-trash.ts'
import { readSiteState } from '#lib/site-state.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { type Desk, entryOf, formOf, openDesk, value } from './open-desk.ts'

vi.mock('#lib/auth/session-cookie.ts', () => import('./cookie.ts'))

const reader = { locale: 'en', main: 'en' } as const

await onBothDatabases(newDatabase => {
  let desk: Desk
  let isEmbedded: boolean
  beforeAll(async () => {
    const url = await newDatabase()
    isEmbedded = url === undefined
    desk = await openDesk(url)
  })
  afterAll(() => desk?.close())

  describe('a list', () => {
    const select = async (asked: Record<string, string>) => {
      const { entries } = await readOwnerEntries()
      const { shown, ...rest } = selectEntries(entries.projects, listQuery.parse(asked), reader)
      return { ...rest, slugs: shown.map(({ slug }) => slug) }
    }

    test('is searched, filtered and sorted alike whatever the database collates by', async () => {
      expect((await select({ q: 'anden' })).slugs[0]).toBe('anden')
      expect((await select({ q: 'ESTACIÓN' })).slugs).toEqual((await select({ q: 'estacion' })).slugs)
      expect((await select({ state: 'draft' })).slugs).toEqual(['kiosco'])
      const titles = (await select({ sort: 'title' })).slugs
      expect([titles.length, ...titles.slice(0, 2)]).toEqual([10, 'island-flood-line', 'anden'])
      expect(await select({ page: '900' })).toMatchObject({ page: 1, total: 10 })
    })

    test('has the entry that was edited last first, and follows the order that the owner makes', async () => {
      value(await saveEntry(await formOf('projects', 'ribera', { 'team.en': 'Just now' })))
      expect((await select({ sort: 'edited' })).slugs[0]).toBe('ribera')
      value(await moveEntry('projects', (await entryOf('projects', 'tesela-kit')).id, 0))
      expect((await select({})).slugs[0]).toBe('tesela-kit')
    })
  })

  describe('the board', () => {
    const onBoard = async (path: string) =>
      listBoardTexts({ cv: await readOwnerEntries(), locale: 'en' }).filter(
        each => each.title === 'Marea' && each.path === path,
      )

    test('lists what is missing and what is older than its source, until each is written', async () => {
      value(
        await saveEntry(await formOf('projects', 'marea', { 'summary.pt': '', 'team.en': 'Another team' })),
      )
      const [missing, older] = [(await onBoard('summary.pt'))[0], (await onBoard('team.es'))[0]]
      expect([missing?.mark, older?.mark]).toEqual(['missing', 'older'])
      for (const each of [missing, older]) {
        if (each === undefined) continue
        const { entity, id, path } = each
        const seen = { text: each.text, source: each.source.text }
        value(await saveText({ entity, id, path, text: each.text || 'Escrito', seen, fits: true }))
        expect(await onBoard(path)).toEqual([])
      }
    })
  })

  describe('history and trash', () => {
    test('tell what was done, and give back what was there', async () => {
      const { values } = await entryOf('projects', 'anden')
      value(await saveEntry(await formOf('projects', 'anden', { 'summary.en': 'Spoilt' })))
      const cv = await readOwnerEntries()
      const entry = await entryOf('projects', 'anden')
      const before = await readHistory(entry, 1, { cv, locale: 'en' })
      expect(before.versions.map(({ what }) => what)).toEqual(['changed', 'first'])
      const { revision = '', side = 'before' } = before.versions.at(-1) ?? {}
      value(
        await restoreVersion({ entity: 'projects', id: entry.id, version: entry.version, revision, side }),
      )
      expect((await entryOf('projects', 'anden')).values.summary).toEqual(values.summary)
      const after = await readHistory(await entryOf('projects', 'anden'), 1, { cv, locale: 'en' })
      expect(after.versions.map(({ what }) => what)).toEqual(['restored', 'changed', 'first'])
    })

    test('list a deletion until it is taken back, by what it is called', async () => {
      const { id } = await entryOf('employers', 'ferrovia-austral')
      const { batch } = value(await deleteEntries('employers', [id]))
      expect(await countTrash()).toBe(1)
      const { deletions } = await readTrash(900, reader)
      expect(deletions).toMatchObject([
        { batch, entries: [{ entity: 'employers', title: 'Ferrovía Austral' }] },
      ])
      expect(deletions[0]?.roles).toBeGreaterThan(0)
      value(await restoreBatch(batch))
      expect((await readTrash(1, reader)).total).toBe(0)
    })
  })

  describe('the overview', () => {
    test('counts what is written of each language, and finds what says nothing', async () => {
      const states = languageStates(await readOwnerEntries())
      expect(states.map(({ locale, total }) => [locale, total > 100])).toEqual(
        ['en', 'es', 'pt'].map(locale => [locale, true]),
      )
      await desk.db.insert(media).values({ kind: 'image', key: 'mute', fileName: 'mute.png' })
      expect(await readUndescribed()).toMatchObject({ count: 1, files: [{ name: 'mute.png' }] })
    })

    test('knows which database it stands on, and that it answers', async () => {
      const { database, model } = await readSiteState()
      expect([database.kind, model]).toEqual([isEmbedded ? 'embedded' : 'server', null])
      expect(database.milliseconds).toBeGreaterThanOrEqual(0)
    })
  })

  describe('the activity', () => {
    test('has the newest first, and no page after the last', async () => {
      const { id, values } = await entryOf('projects', 'vigia')
      const earlier = {
        tableName: 'projects',
        rowId: id,
        action: 'update',
        before: values,
        after: {},
      } as const
      await desk.db.delete(revisions)
      await desk.db
        .insert(revisions)
        .values(Array.from({ length: 52 }, () => ({ ...earlier, batch: crypto.randomUUID() })))
      value(await saveEntry(await formOf('projects', 'pulso', { 'team.en': 'The last one' })))
      const [newest] = await readNewestActivity('en')
      expect(newest).toMatchObject({ title: 'Pulso', what: 'team in English' })
      const page = await readActivityPage('en', 900)
      expect([page.page, page.pages, page.lines.length]).toEqual([2, 2, 3])
      expect(page.lines[0]?.at).toBeInstanceOf(Date)
    })
  })

  describe('the inbox', () => {
    const list = async (state: 'new' | 'all' | 'archived', search = '') =>
      (await listInbox({ state, search }, 1)).rows.map(({ name }) => name)

    test('finds words as they are written, and gives back what was put away or deleted', async () => {
      const [row] = await desk.db
        .insert(messages)
        .values([
          { name: 'Ana', email: 'ana@example.org', body: '100% of it\n\n  ñandú', locale: 'pt' },
          { name: 'Bruno', email: 'bruno@example.org', body: 'Another', locale: 'en' },
        ])
        .returning()
      const { id = '' } = row ?? {}
      expect([await list('all', '0%'), await list('all', '_'), await list('all', 'BRUNO@')]).toEqual([
        ['Ana'],
        [],
        ['Bruno'],
      ])
      expect([await countNewMessages(), (await readNewMessages()).count]).toEqual([2, 2])
      const opened = await openMessage(id)
      expect([opened?.readAt, await countNewMessages()]).toEqual([expect.any(Date), 1])
      expect([await archiveMessage(id, new Date()), await list('archived')]).toEqual([true, ['Ana']])
      expect([await archiveMessage(id, null), await removeMessage(id), await list('all')]).toEqual([
        true,
        true,
        ['Bruno'],
      ])
      expect([await removeMessage(id), await bringBackMessage(id), await bringBackMessage(id)]).toEqual([
        false,
        true,
        false,
      ])
      const { updatedAt: _, ...back } = (await openMessage(id)) ?? {}
      expect(opened).toMatchObject(back)
    })
  })
})
