import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env.ts'

/** A build at work has no name yet; what it renders is not asked for again. */
function buildId(): string {
  try {
    return readFileSync(join('.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return 'building'
  }
}

/** The settings whose addresses stand in the pages: with others, all of them are other pages. */
function settingsMark(): string {
  const { siteUrl, defaultLocale, r2 } = env()
  const shown = JSON.stringify([siteUrl, defaultLocale, r2?.publicUrl])
  return createHash('sha256').update(shown).digest('hex').slice(0, 8)
}

/** Where the pages that this build rendered lie; each build, and each site it serves, has a folder of its own. */
export const pagesFolder = () => join(env().dataDir, 'pages', `${buildId()}-${settingsMark()}`)
