import { sendCommand } from '#lib/commands/send.ts'
import { report } from './report.ts'
import { runCommandFile } from './say.ts'

/** Makes what the chat searches anew from the CV, which every edit and every start do, too. */
await runCommandFile(async () => {
  const answer = await sendCommand({ name: 'rebuild-passages' })
  const passages = answer.ok ? (answer.value.passages ?? 0) : 0
  report(answer, `The search is up to date; ${passages} of its passages had to change.`)
})
