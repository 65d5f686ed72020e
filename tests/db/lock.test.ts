import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { FolderLockedError, lockFolder } from '#db/lock.ts'
import { migrationsFolder, temporaryFolder } from './harness.ts'

const { folder, remove } = await temporaryFolder()
afterAll(remove)

let holder: ChildProcess | undefined
afterEach(() => holder?.kill('SIGKILL'))

/** Another process that takes the folder, says so and keeps it. */
async function holdElsewhere(): Promise<ChildProcess> {
  const program = `
    import { lockFolder } from '#db/lock.ts'
    lockFolder(process.argv[1])
    process.stdout.write('locked')
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holder = child
  await once(child.stdout, 'data')
  return child
}

const open = () => connect({ url: undefined, dataDir: folder, migrationsFolder })

test('a second process on the same data folder is refused with a clear sentence', async () => {
  await holdElsewhere()
  const refused = await open().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(FolderLockedError)
  expect(refused).toMatchObject({
    folder,
    message: `Another process is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`,
  })
})

test('kill -9 of the process that holds the folder frees it at once', async () => {
  const child = await holdElsewhere()
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockFolder(folder)()
})

test('one process cannot open its folder twice, and closing frees it', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(FolderLockedError)
  await first.close()
  lockFolder(folder)()
})
