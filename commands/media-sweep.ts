import { sendCommand } from '#lib/commands/send.ts'
import { report } from './report.ts'
import { runCommandFile } from './say.ts'

/** Removes stored files that nothing needs, which a start does, too. */
await runCommandFile(async () => {
  const answer = await sendCommand({ name: 'sweep-media' })
  const { files = 0, arrived = 0 } = answer.ok ? (answer.value.swept ?? {}) : {}
  report(answer, `Removed ${files} stored files that nothing needs, and ${arrived} unfinished uploads.`)
})
