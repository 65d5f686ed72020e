import {
  everyPage,
  modals,
  overviews,
  projectPages,
  setTitle,
  type View,
  viewAll,
  where,
} from '#tests/support/reading.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { exactly, type Figure } from './figures.ts'

const views = 1_000
const edited = 'marea'

async function statementsOf(site: Site, work: () => Promise<unknown>): Promise<string[]> {
  const before = site.sqlStatements().length
  await work()
  return site.sqlStatements().slice(before)
}

/** The files in which pages keep their payloads. */
function payloadsOf(pages: Map<string, View>): string[] {
  return [...pages.values()].flatMap(({ text }) => /src="(\/payload\/[^"]+)"/.exec(text)?.[1] ?? [])
}

/** The addresses that `pagesOf()` lists for a project whose text was edited. */
const listed = new Set([...overviews, ...projectPages(edited), ...modals(edited)])

async function editFigures(site: Site): Promise<Figure[]> {
  await setTitle(site, edited, 'Another title')
  const rendered = where(await viewAll(site, everyPage), ({ cache }) => cache !== 'HIT')
  const wrong = rendered.filter(page => !listed.has(page))
  return [
    exactly('pages rendered again after editing one project', rendered.length, listed.size, rendered),
    exactly('pages rendered again that do not show it', wrong.length, 0, wrong),
  ]
}

/** What views and edits cost the database. */
export async function measureStatements(): Promise<Figure[]> {
  const site = await (await sampleSite()).start()
  try {
    const once = await statementsOf(site, () => site.view('/en'))
    const pages = [...everyPage, ...payloadsOf(await viewAll(site, everyPage))]
    const cached = Array.from({ length: views }, (_, index) => pages[index % pages.length] ?? '')
    const many = await statementsOf(site, () => viewAll(site, cached))
    return [
      exactly('SQL statements by 1,000 views of cached pages and their payloads', many.length, 0, many),
      exactly('SQL statements to render the whole CV once', once.length, 1, once),
      ...(await editFigures(site)),
    ]
  } finally {
    await site.close()
  }
}
