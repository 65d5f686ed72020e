import { expect, test } from 'vitest'
import { findFaults } from './imports.ts'
import { parseSource, readSources } from './source.ts'

function faultsIn(files: Record<string, string>) {
  return findFaults(Object.entries(files).map(([path, text]) => parseSource(path, text)))
}

test('the code of this project imports in one direction: app, lib, db', () => {
  const sources = readSources()
  expect(sources.length).toBeGreaterThan(40)
  expect(findFaults(sources)).toEqual([])
})

test.each([
  ['db/a.ts', "import { env } from '#lib/env.ts'", 'db imports nothing of ours'],
  ['db/queries/a.ts', "export type { Env } from '../../lib/env.ts'", 'db imports nothing of ours'],
  ['db/a.ts', "import { cookies } from 'next/headers'", 'db knows neither Next nor React'],
  ['lib/a.ts', "import type { Props } from '#app/page.tsx'", 'lib never imports from app'],
  ['lib/a/b.ts', "const page = import('../../app/page.tsx')", 'lib never imports from app'],
  ['lib/a.ts', "import { start } from '#tests/support/server.ts'", 'only tests may import tests'],
  ['app/a.ts', "import { run } from '#commands/child.mjs'", 'no room imports commands'],
  ['app/page.tsx', "import { connect } from '#db/connect.ts'", 'app takes only types from db'],
  ['app/page.tsx', "export * from '#db/schema/index.ts'", 'app takes only types from db'],
  ['app/_ui/button.tsx', "import { texts } from '#lib/i18n/texts.ts'", '_ui imports only React and types'],
  ['app/_ui/button.tsx', "import Link from 'next/link'", '_ui imports only React and types'],
  ['app/actions.ts', "import { revalidatePath } from 'next/cache'", 'expired only by lib/pages'],
  ['lib/entities/a.ts', "import * as cache from 'next/cache'", 'expired only by lib/pages'],
  ['lib/a.ts', 'const url = process.env.DATABASE_URL', 'reads process.env'],
  ['db/a.ts', "const url = process['env'].DATABASE_URL", 'reads process.env'],
  ['lib/a.ts', 'const { env } = process', 'reads process.env'],
  ['lib/a.ts', "import { env } from 'node:process'", 'reads process.env'],
  ['app/a.tsx', "'use client'\nimport { readCv } from '#lib/cv/read.ts'", 'would reach the browser'],
  ['app/a.tsx', "'use client'\nimport { z } from 'zod'", 'would reach the browser'],
  ['app/a.tsx', "'use client'\nconst cv = () => import('#lib/cv/read.ts')", 'would reach the browser'],
])('%s may not say: %s', (path, text, reason) => {
  expect(faultsIn({ [path]: text })).toContainEqual(expect.stringContaining(reason))
})

test.each([
  ['db/a.ts', "import { z } from 'zod'\nimport { locales } from './locales.ts'"],
  ['lib/a.ts', "import { connect } from '#db/connect.ts'\n// process.env is read elsewhere"],
  [
    'app/page.tsx',
    "import type { Database } from '#db/database.ts'\nimport { readCv } from '#lib/cv/read.ts'",
  ],
  ['app/_ui/a.tsx', "import { useState } from 'react'\nimport type { PublicCv } from '#lib/cv/types.ts'"],
  [
    'app/a.tsx',
    "'use client'\nimport { texts } from '#lib/i18n/texts.ts'\nimport type { Cv } from '#lib/cv.ts'",
  ],
  ['lib/pages/expire.ts', "import { revalidatePath } from 'next/cache'"],
  ['next.config.ts', 'const isVercel = process.env.VERCEL'],
])('%s may say: %s', (path, text) => {
  expect(faultsIn({ [path]: text })).toEqual([])
})

test('what a client file imports is followed until it reaches the server', () => {
  const files = {
    'app/a.tsx': "'use client'\nimport { list } from './list.tsx'\nimport { save } from './save.ts'",
    'app/list.tsx': "import { readCv } from '#lib/cv/read.ts'",
    'app/save.ts': "'use server'\nimport { saveRow } from '#lib/entities/save.ts'",
  }
  expect(faultsIn(files)).toEqual(['app/list.tsx imports lib/cv/read.ts: it would reach the browser'])
})
