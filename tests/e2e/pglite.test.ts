import { describe, expect, test } from 'vitest'
import { embedded } from '#tests/support/ground.ts'
import { projectPages, setTitle } from '#tests/support/reading.ts'
import { Site } from '#tests/support/site.ts'
import { commandSuite } from './command-suite.ts'
import { editSuite, emptySuite } from './edit-suite.ts'
import { viewSuite } from './view-suite.ts'

describe('PGlite: views', () => viewSuite(embedded))
describe('PGlite: edits', () => editSuite(embedded))
describe('PGlite: commands', () => commandSuite(embedded))
describe('PGlite: no entries', () => emptySuite(embedded))

test('a second process on one data folder ends with a sentence that names DATA_DIR; after kill -9 the folder is free', async () => {
  const first = await embedded.serve('sample')
  try {
    await setTitle(first, 'marea', 'Still Here')
    const second = await first.command('start')
    expect(second.code).toBe(1)
    expect(second.output).toContain(
      `Another process is using the data folder ${first.dataDir}. Stop it first, or set DATA_DIR to another folder.`,
    )
    expect(second.output).not.toMatch(/^\s+at |is served at/m)
    await first.mustCommand('edit', 'set', 'projects/marea', 'title.es=Still Here', 'title.en=Still Here')
    await first.kill()
    const third = await new Site({ dataDir: first.dataDir }).start()
    expect((await third.view(projectPages('marea')[0] ?? '')).text).toContain('Still Here')
    await third.close()
  } finally {
    await first.close()
  }
})
