import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embedded } from '#tests/support/ground.ts'
import {
  modals,
  overviews,
  projectPages,
  setTitle,
  storedPages,
  viewAll,
  where,
} from '#tests/support/reading.ts'
import { sampleFolder } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const [page = ''] = projectPages('marea')
const pages = [...overviews, ...projectPages('marea'), ...modals('anden')]

let site: Site
beforeEach(async () => {
  site = await embedded.serve('sample')
})
afterEach(() => site.close())

function pagesFolder(): string {
  const all = join(site.dataDir, 'pages')
  return join(all, readdirSync(all)[0] ?? '')
}

async function expectServed(title: string): Promise<void> {
  const views = await viewAll(site, pages)
  expect(where(views, ({ status }) => status !== 200)).toEqual([])
  expect(views.get(page)?.text).toContain(title)
}

/** What even root cannot write in, as when the disk is full or mounted read-only. */
const unwritable = {
  'is a file': (folder: string) => writeFileSync(folder, ''),
  'lies where nothing can be written': (folder: string) => symlinkSync('/proc/self', folder),
}
const ways = Object.entries(unwritable).filter(([name]) => name === 'is a file' || existsSync('/proc/self'))

test.each(ways)('a pages folder that %s costs no answer, no edit and no start', async (_, spoil) => {
  await viewAll(site, pages)
  const folder = pagesFolder()
  rmSync(folder, { recursive: true })
  spoil(folder)
  await expectServed('Marea')
  await setTitle(site, 'marea', 'Unstored')
  await expectServed('Unstored')
  expect((await site.view('/es/projects/none')).status).toBe(404)
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
  spoil(folder)
  await site.mustCommand('edit', 'set', 'projects/marea', 'title.en=By Command')
  await site.start()
  await expectServed('By Command')
})

test('a page file cut short, empty or full of something else is rendered again', async () => {
  await viewAll(site, pages)
  for (const [index, file] of storedPages(site).entries()) {
    if (index % 3 === 0) truncateSync(file, readFileSync(file).length >> 1)
    else writeFileSync(file, index % 3 === 1 ? '' : '{"value":1}')
  }
  await expectServed('Marea')
  expect(where(await viewAll(site, pages), ({ cache }) => cache !== 'HIT')).toEqual([])
})

test('without a readable edits.json no stored page is believed, not even when an older state came back', async () => {
  await setTitle(site, 'marea', 'Of A Later State')
  await expectServed('Of A Later State')
  await site.stop()
  writeFileSync(join(pagesFolder(), 'edits.json'), '{"revision":')
  rmSync(join(site.dataDir, 'pg'), { recursive: true })
  cpSync(join(await sampleFolder(), 'pg'), join(site.dataDir, 'pg'), { recursive: true })
  await site.start()
  expect((await site.view(page)).text).not.toContain('Of A Later State')
  await expectServed('Marea')
})

test('a database that was emptied and filled anew leaves nothing of the CV before', async () => {
  await setTitle(site, 'marea', 'Of An Earlier CV')
  await expectServed('Of An Earlier CV')
  await site.stop()
  rmSync(join(site.dataDir, 'pg'), { recursive: true })
  await site.mustCommand('prepare')
  await site.mustCommand('edit', 'set', 'projects/marea', 'title.en=Of The New One')
  await site.start()
  await expectServed('Of The New One')
})
