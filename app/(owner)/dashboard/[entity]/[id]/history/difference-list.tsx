import type { Difference } from '#lib/entities/history/describe-change.ts'
import type { Run } from '#lib/entities/history/differences.ts'
import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'

type RunProps = { run: Run; locale: Locale }

/** What came and went is told by more than colour: to the eye by a line, to a screen reader by a word. */
function RunText({ run: { kind, text }, locale }: RunProps) {
  const { added, removed } = historyTexts[locale]
  if (kind === 'same') return <span>{text}</span>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="sr">{kind === 'added' ? added : removed} </span>
      {text}
    </Tag>
  )
}

/** Stretches have no names of their own: each is known by where in the text it begins. */
function withStarts(runs: Run[]) {
  const starts = runs.map((_, index) =>
    runs.slice(0, index).reduce((length, { text }) => length + text.length, 0),
  )
  return runs.map((run, index) => ({ run, key: `${starts[index]}-${run.kind}` }))
}

function Runs({ difference: { kind, runs, language }, locale }: { difference: Difference; locale: Locale }) {
  if (kind === 'list')
    return (
      <ul className="item-runs">
        {withStarts(runs).map(({ run, key }) => (
          <li key={key}>
            <RunText run={run} locale={locale} />
          </li>
        ))}
      </ul>
    )
  return (
    <p className="text-runs" lang={language ?? undefined}>
      {withStarts(runs).map(({ run, key }) => (
        <RunText key={key} run={run} locale={locale} />
      ))}
    </p>
  )
}

type Props = { differences: Difference[]; locale: Locale }

export function DifferenceList({ differences, locale }: Props) {
  return (
    <dl className="differences">
      {differences.map(difference => (
        <div key={`${difference.label}-${difference.language}`}>
          <dt>
            {difference.label}
            {difference.language && <span className="dim"> {languageNames[difference.language]}</span>}
          </dt>
          <dd>
            <Runs difference={difference} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
