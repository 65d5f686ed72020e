import { hashPassword, randomPassword } from '#lib/auth/password.ts'
import { sendCommand } from '#lib/commands/send.ts'
import { report } from './report.ts'
import { runCommandFile, StopError, say } from './say.ts'

const usage = 'Usage: npm run owner -- reset'

/** Gives the owner a new random password and signs every browser out. Only the hash leaves this process. */
async function reset(): Promise<void> {
  const password = randomPassword()
  const answer = await sendCommand({ name: 'reset-owner', passwordHash: await hashPassword(password) })
  report(answer, 'The owner has a new password, and every browser was signed out.')
  if (!answer.ok) return
  say(`  e-mail    ${answer.value.email}`)
  say(`  password  ${password}`)
  say('It is shown only this once.')
}

await runCommandFile(async () => {
  const [name, ...rest] = process.argv.slice(2)
  if (name !== 'reset' || rest.length > 0) throw new StopError(usage)
  await reset()
})
