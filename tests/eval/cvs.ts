import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/connect.ts'
import { findPublicRows, type PublicRows } from '#db/queries/public-cv.ts'
import type { CvContent } from '#db/sample/content.ts'
import { sample } from '#db/sample/index.ts'
import { loadSample } from '#db/sample/load.ts'
import type { CvName } from './expected.ts'
import { secondCv } from './second-cv/index.ts'

/** The CVs that the questions are about. */
export const contents: Record<CvName, CvContent> = { sample, second: secondCv }

/** What the public may read of a CV, by way of an embedded database. */
export async function readPublicRows(content: CvContent): Promise<PublicRows> {
  const dataDir = await mkdtemp(join(tmpdir(), 'live-cv-eval-'))
  const connection = await connect({ url: undefined, dataDir, migrationsFolder: 'db/migrations' })
  try {
    await connection.migrate()
    await connection.db.transaction(tx => loadSample(tx, undefined, content))
    const rows = await findPublicRows(connection.db)
    if (rows === undefined) throw new Error('The CV was not loaded.')
    return rows
  } finally {
    await connection.close()
    await rm(dataDir, { recursive: true })
  }
}
