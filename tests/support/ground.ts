import type { Postgres } from './postgres.ts'
import { sampleSite } from './sample-folder.ts'
import { Site } from './site.ts'

/** The database below a site under test. */
export type Ground = {
  /** A running site with the sample CV, or with none. */
  serve: (content: 'sample' | 'empty') => Promise<Site>
  /** The statements that `work` made the site's database run. */
  statements: (site: Site, work: () => Promise<unknown>) => Promise<string[]>
}

export const embedded: Ground = {
  serve: async content => {
    const site = content === 'sample' ? await sampleSite() : new Site()
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
