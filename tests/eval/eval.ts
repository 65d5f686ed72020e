import { chooseModel } from '#lib/nexus/models/choose-model.ts'
import { askAll } from './ask-all.ts'
import { bars, describeFault, heldOutFacts, isFaulty, rowsOf, scoreOf, table } from './report.ts'
import { measures } from './score.ts'

/** The names of the scores that are too low. */
function missed(outcomes: Awaited<ReturnType<typeof askAll>>): string[] {
  const [all, ...rest] = rowsOf(outcomes)
  const aside = rest.at(-1)
  const low = all ? measures.filter(measure => scoreOf(all, measure) < bars[measure]) : ['questions']
  return aside && scoreOf(aside, 'facts') < heldOutFacts ? [...low, 'facts of those kept aside'] : low
}

/** Asks every question of the evaluation; `--faults` prints the wrong answers but those kept aside. */
async function main() {
  const chosen = await chooseModel()
  const outcomes = await askAll(chosen)
  if (process.argv.includes('--faults')) {
    for (const outcome of outcomes.filter(one => isFaulty(one) && !one.isHeldOut))
      console.log(`${describeFault(outcome)}\n`)
  }
  console.log(`Model: ${chosen.kind === 'embedded' ? 'embedded' : chosen.id}\n${table(outcomes)}`)
  const low = missed(outcomes)
  if (low.length === 0) return console.log('Every score reaches its bar.')
  console.log(`Too low: ${low.join(', ')}.`)
  process.exitCode = 1
}

await main()
