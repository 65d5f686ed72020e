import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from './build.ts'
import { Site } from './site.ts'

/** A data folder with the sample CV, made once for each build and then copied. */
export async function sampleFolder(): Promise<string> {
  const kept = join(siteFolder(), 'sample-data')
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(`${kept}-`)
  await new Site({ dataDir: folder }).mustCommand('prepare')
  rmSync(join(folder, 'sql.log'), { force: true })
  try {
    renameSync(folder, kept)
  } catch (error) {
    // Another worker was first.
    if (!existsSync(kept)) throw error
    rmSync(folder, { recursive: true })
  }
  return kept
}

/** A site on the embedded database that shows the sample CV once it is started. */
export async function sampleSite(options: ConstructorParameters<typeof Site>[0] = {}): Promise<Site> {
  const site = new Site(options)
  cpSync(await sampleFolder(), site.dataDir, { recursive: true })
  return site
}
