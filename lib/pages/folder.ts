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

/** Where the pages that this build rendered lie; each build has a folder of its own. */
export const pagesFolder = () => join(env().dataDir, 'pages', buildId())
