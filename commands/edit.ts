import { parseAssignments } from '#lib/commands/assignments.ts'
import type { Command } from '#lib/commands/commands.ts'
import { command } from '#lib/commands/commands.ts'
import { sendCommand } from '#lib/commands/send.ts'
import { report } from './report.ts'
import { runCommandFile, StopError } from './say.ts'

const usage = `Usage: npm run edit -- set profile headline.en="..."
       npm run edit -- set projects/marea title.es="..." published=true
       npm run edit -- add projects title.en="..."
       npm run edit -- remove projects/marea`

function parseArguments([name, target = '', ...assignments]: string[]): Command {
  const [entity, slug = null] = target.split('/')
  const values = parseAssignments(assignments)
  const asked = name === 'remove' ? { name, entity, slug } : { name, entity, slug, values }
  const parsed = command.safeParse(name === 'add' ? { name, entity, values } : asked)
  if (!parsed.success || (name === 'set' && entity !== 'profile' && slug === null)) throw new StopError(usage)
  return parsed.data
}

/** Changes the CV from the keyboard, through the running server where there is one. */
await runCommandFile(async () => report(await sendCommand(parseArguments(process.argv.slice(2))), 'Done.'))
