import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import * as schema from '#db/schema/index.ts'
import { type BuiltAction, listActions, listAddresses } from '#tests/support/built-actions.ts'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { owner, type Site } from '#tests/support/site.ts'
import { rowsOf, whileStopped } from '#tests/support/stopped-database.ts'

/** What anybody may call: to sign in is how one becomes the owner. */
const openToAll = ['signInAction']

/** What changes while nobody edits: counters of limits, sessions, and the revision that a restart raises. */
const unsteady = ['limits', 'sessions', 'expired_pages']

let site: Site
let ids: Record<string, string> = {}
beforeAll(async () => {
  site = await (await sampleSite()).start()
  await look(async db => {
    const find = async (query: ReturnType<typeof sql>) => String((await rowsOf(db, query))[0]?.id)
    ids = {
      project: await find(sql`select id from projects where slug = 'marea'`),
      award: await find(sql`select id from awards order by slug limit 1`),
      media: await find(sql`select id from media where kind = 'image' order by key limit 1`),
      session: await find(sql`select id from owners limit 1`),
      conversation: await find(sql`insert into conversations (locale) values ('en') returning id`),
    }
    ids.question = await find(sql`insert into exchanges (conversation_id, locale, question, answered)
      values (${ids.conversation}, 'en', 'Perl?', false) returning id`)
  })
})
afterAll(() => site?.close())

async function look(work: (db: Database) => Promise<void>): Promise<void> {
  await whileStopped(site, work)
}

/** Every row there is, but for what changes by itself. */
async function everything(): Promise<string> {
  let found = ''
  await look(async db => {
    const tables = Object.values(schema).filter(value => is(value, PgTable))
    const names = tables.map(getTableName).filter(name => !unsteady.includes(name))
    const rows = await Promise.all(
      names.map(name => rowsOf(db, sql`select * from ${sql.identifier(name)} order by 1, 2`)),
    )
    const shown = rows.flat().map(({ cv_revision: _, ...row }) => row)
    found = JSON.stringify(shown)
  })
  return found
}

type Call = { values?: unknown[]; form?: Record<string, string>; before?: unknown[] }

/** A call of each action that would change something, were it the owner's. */
function calls(): Record<string, Call> {
  const { project = '', award = '', media = '', session = '', conversation = '', question = '' } = ids
  const entry = { entity: 'projects', id: project }
  const alt = { en: 'x', es: 'x', pt: 'x' }
  return {
    saveAction: {
      values: [{ entity: 'awards', id: award, version: 1, values: { 'title.en': 'Taken over' }, fits: [] }],
    },
    publishAction: { values: [{ entity: 'projects', ids: [project], state: 'draft' }] },
    deleteAction: { values: [{ entity: 'awards', ids: [award] }] },
    duplicateAction: { values: [entry] },
    moveAction: { values: [{ ...entry, index: 0 }] },
    addSkillAction: { values: [{ name: 'Taken over', locale: 'en' }] },
    saveAltAction: { values: [{ id: media, version: 1, alt }] },
    restoreVersionAction: {
      values: [
        { entity: 'projects', id: project, version: 1, revision: crypto.randomUUID(), side: 'before' },
      ],
    },
    saveTextAction: {
      values: [
        {
          entity: 'projects',
          id: project,
          path: 'title.pt',
          text: 'Taken over',
          seen: { text: 'x', source: 'x' },
          fits: false,
        },
      ],
    },
    restoreBatchAction: { values: [{ batch: crypto.randomUUID() }] },
    signOutAction: { values: [] },
    signOutEverywhereAction: { values: [] },
    endSessionAction: { form: { id: session } },
    changeEmailAction: { before: [{}], form: { email: 'x@cv.example', currentPassword: owner.password } },
    changePasswordAction: {
      before: [{}],
      form: { currentPassword: owner.password, newPassword: 'another long password' },
    },
    chooseLanguageAction: { form: { locale: 'pt' } },
    setAltAction: { before: [{}], form: { id: media, version: '1', 'alt.en': 'x' } },
    replaceMediaAction: { values: [media, media] },
    removeMediaAction: { before: [{}], form: { id: media } },
    restoreMediaAction: { form: { id: media } },
    setDocumentAction: { values: ['en', media] },
    drawAction: { values: [{ locale: 'en', entries: [{ ...entry, values: { 'title.en': 'Taken over' } }] }] },
    listItemsAction: { values: ['en'] },
    dismissQuestionAction: { values: [question] },
    bringBackQuestionAction: { values: [question] },
    askAgainAction: { values: [question] },
    deleteConversationAction: { form: { id: conversation } },
    removeDocumentAction: { before: [{}], form: { locale: 'en' } },
  }
}

/** Those of the inbox all take a message's id from a form. */
const message = { form: { id: '00000000-0000-4000-8000-000000000000', state: 'all', q: '', page: '1' } }
const ofInbox: Record<string, Call> = {
  archiveAction: message,
  unarchiveAction: message,
  deleteAction: message,
  restoreAction: message,
}

function bodyOf({ values, form, before = [] }: Call): RequestInit {
  if (form === undefined)
    return { body: JSON.stringify(values ?? []), headers: { 'content-type': 'text/plain;charset=UTF-8' } }
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(`1_${name}`, value)
  body.append('0', JSON.stringify([...before, '$K1']))
  return { body }
}

const somewhere = (page: string) =>
  page
    .replace('[entity]', 'projects')
    .replace('[id]', ids.project ?? '')
    .replace('[locale]', 'en')

async function callAs(browser: PlainBrowser, { id, name, file, page }: BuiltAction) {
  const call = file.includes('/inbox/') ? ofInbox[name] : calls()[name]
  if (call === undefined) throw new Error(`${name} is new: say here how it would change something.`)
  const { body, headers } = bodyOf(call)
  const sent = { ...Object.fromEntries(new Headers(headers)), 'next-action': id, origin: site.url }
  return await browser.send(somewhere(page), { method: 'POST', body: body ?? null, headers: sent })
}

const guarded = () => listActions().filter(({ name }) => !openToAll.includes(name))

/** Nobody; who made the cookie up; and who was the owner until a moment ago. */
async function strangers(): Promise<PlainBrowser[]> {
  const forger = new PlainBrowser(site)
  forger.cookies.set('cv-session', 'eyJhbGciOiJkaXIifQ..forged')
  const former = await ownerBrowser(site)
  const kept = new Map(former.cookies)
  const signOut = guarded().find(({ name }) => name === 'signOutAction')
  if (signOut) await callAs(former, signOut)
  for (const [name, value] of kept) former.cookies.set(name, value)
  return [new PlainBrowser(site), forger, former]
}

test('no server action of the build does anything for somebody who is not signed in', async () => {
  const browsers = await strangers()
  const before = await everything()
  for (const action of guarded()) {
    for (const browser of browsers) await callAs(browser, action)
  }
  expect(await everything()).toBe(before)
})

test('the same calls change the CV when they are the owner’s, so that the test above can fail', async () => {
  const before = await everything()
  const browser = await ownerBrowser(site)
  const named = (name: string) => guarded().find(action => action.name === name)
  for (const name of ['saveAction', 'publishAction', 'saveAltAction', 'addSkillAction']) {
    const action = named(name)
    if (action) await callAs(browser, action)
  }
  const after = await everything()
  expect(after).not.toBe(before)
  expect(after.split('Taken over').length).toBeGreaterThan(3)
})

test('every private page of the build leads away and shows nothing', async () => {
  const pages = listAddresses('page').filter(address => address.startsWith('/dashboard'))
  expect(pages.length).toBeGreaterThan(5)
  for (const browser of await strangers()) {
    for (const page of pages) {
      const { text, location } = await browser.send(somewhere(page).replace('[...rest]', 'anything'))
      expect([page, `${location}${text}`.includes('/sign-in')]).toEqual([page, true])
      expect([page, text.includes('Kiosco'), text.includes(owner.email)]).toEqual([page, false, false])
    }
  }
})

test('every private route of the build refuses and shows nothing', async () => {
  const routes = listAddresses('route').filter(address => /^\/(dashboard|api\/(uploads|cron))/.test(address))
  expect(routes.length).toBeGreaterThan(2)
  for (const browser of await strangers()) {
    for (const route of routes) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const { status, text } = await browser.send(somewhere(route), {
          method,
          headers: { origin: site.url },
        })
        expect([method, route, status >= 400 && status < 500]).toEqual([method, route, true])
        expect([route, text.includes('Kiosco'), text.includes(owner.email)]).toEqual([route, false, false])
      }
    }
  }
})
