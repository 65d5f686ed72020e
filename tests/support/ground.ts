import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteFolder } from './build.ts'
import type { Postgres } from './postgres.ts'
import { Site } from './site.ts'

/** The database below a site under test. */
export type Ground = {
  /** A running site with the sample CV, or with none. */
  serve: (content: 'sample' | 'empty') => Promise<Site>
  /** The statements that `work` made the site's database run. */
  statements: (site: Site, work: () => Promise<unknown>) => Promise<string[]>
}

const temporary = () => mkdtempSync(join(tmpdir(), 'live-cv-site-'))

/** A data folder with the sample CV; made once for each build, since loading takes seconds. */
async function sampleFolder(): Promise<string> {
  const folder = join(siteFolder(), 'sample-data')
  if (existsSync(folder)) return folder
  const site = new Site({ dataDir: temporary() })
  await site.mustCommand('prepare')
  cpSync(site.dataDir, folder, { recursive: true })
  rmSync(site.dataDir, { recursive: true })
  return folder
}

export const embedded: Ground = {
  serve: async content => {
    const site = new Site()
    if (content === 'sample') cpSync(await sampleFolder(), site.dataDir, { recursive: true })
    return await site.start()
  },
  statements: async (site, work) => {
    const before = site.sqlStatements().length
    await work()
    return site.sqlStatements().slice(before)
  },
}

/** Each site has a database of its own on the server. */
export function onPostgres(server: Postgres): Ground {
  return {
    serve: async content => {
      const databaseUrl = await server.createDatabase(`site-${crypto.randomUUID()}`)
      const site = await new Site({ databaseUrl }).start()
      if (content === 'sample') await site.mustCommand('sample')
      return site
    },
    statements: async (_, work) => {
      const mark = server.mark()
      await work()
      return server.statementsSince(mark)
    },
  }
}
