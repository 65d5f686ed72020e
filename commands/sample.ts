import { sendCommand } from '#lib/commands/send.ts'
import { report } from './report.ts'
import { runCommandFile } from './say.ts'

/** Loads the sample CV into a database that holds none. */
await runCommandFile(async () => report(await sendCommand({ name: 'sample' }), 'The sample CV is loaded.'))
