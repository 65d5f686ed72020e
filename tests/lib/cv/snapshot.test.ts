import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSnapshot, writeSnapshot } from '#lib/cv/snapshot.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'
import { projectRow, publicRows } from './rows.ts'

const rows = publicRows({ name: 'Ana', projects: [projectRow('wheel')], cvRevision: 7 })

test('the rows come back as they were kept, dates as dates', async () => {
  temporaryEnvironment()
  await writeSnapshot(rows)
  expect(await readSnapshot()).toEqual(rows)
})

test('an empty CV is told from no snapshot', async () => {
  temporaryEnvironment()
  expect(await readSnapshot()).toBeUndefined()
  await writeSnapshot(null)
  expect(await readSnapshot()).toBeNull()
})

test('the last of many that are written at once is kept, whole and alone', async () => {
  const folder = temporaryEnvironment()
  const revisions = Array.from({ length: 20 }, (_, cvRevision) => cvRevision)
  await Promise.all(revisions.map(cvRevision => writeSnapshot({ ...rows, cvRevision })))
  expect((await readSnapshot())?.cvRevision).toBe(19)
  expect(readdirSync(folder)).toEqual(['snapshot.json'])
})

test('a file cut anywhere is no snapshot', async () => {
  const folder = temporaryEnvironment()
  await writeSnapshot(rows)
  const whole = readFileSync(join(folder, 'snapshot.json'), 'utf8')
  for (let length = 0; length < whole.length; length += 37) {
    writeFileSync(join(folder, 'snapshot.json'), whole.slice(0, length))
    expect(await readSnapshot(), `cut after ${length}`).toBeUndefined()
  }
})

test.each([
  'null',
  '[]',
  '42',
  '{}',
  '{"shape":0,"rows":{}}',
  '{"shape":2}',
  '{"shape":2,"rows":42}',
  '\0\0',
])('the damaged file %s is no snapshot', async content => {
  const folder = temporaryEnvironment()
  writeFileSync(join(folder, 'snapshot.json'), content)
  expect(await readSnapshot()).toBeUndefined()
})

test('after a failed writing the next one is done', async () => {
  const folder = temporaryEnvironment()
  writeFileSync(join(folder, 'file'), '')
  temporaryEnvironment({ DATA_DIR: join(folder, 'file', 'inside') })
  await expect(writeSnapshot(rows)).rejects.toThrow()
  temporaryEnvironment()
  await writeSnapshot(rows)
  expect(await readSnapshot()).toEqual(rows)
})
