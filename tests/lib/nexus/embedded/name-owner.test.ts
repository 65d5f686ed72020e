import { expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { nameOwner } from '#lib/nexus/embedded/understand/name-owner.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import { contents, readPublicRows } from '#tests/eval/cvs.ts'

const rows = await readPublicRows(contents.sample)
const entriesOf = (name: string | null) => readEntries(presentCv({ ...rows, name }, 'en', new Date()))

test.each([
  ['Ada Lovelace', 'who is ada lovelace', 'who is theowner'],
  ['Ada Lovelace', "what was ada's first job", "what was theowner's first job"],
  ['Ada Lovelace', 'adamant about lovelaces', 'adamant about lovelaces'],
  ['Will Ng', 'when will he start', 'when will he start'],
  ['Will Ng', 'who is will ng', 'who is theowner'],
  ['Jo (C++ Smith', 'who is smith', 'who is theowner'],
  [null, 'who is this', 'who is this'],
])('where %j is called by name, %j is read as %j', (name, plain, read) => {
  expect(nameOwner(plain, entriesOf(name))).toBe(read)
})
