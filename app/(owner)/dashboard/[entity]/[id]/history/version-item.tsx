import { nameFields } from '#lib/entities/history/describe-change.ts'
import type { Version } from '#lib/entities/history/read-history.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'
import { DifferenceList } from './difference-list.tsx'
import { RestoreButton } from './restore-button.tsx'

type Props = {
  version: Version
  entry: { entity: EntityName; id: string; version: number }
  locale: Locale
  zone: unknown
}

const isFirst = ({ what }: Version) => what === 'first'

function Head({ version, locale, zone }: Omit<Props, 'entry'>) {
  const texts = historyTexts[locale]
  const { at, what, differences, isByCommand } = version
  const fields = what === 'changed' || what === 'restored' ? nameFields(differences) : ''
  return (
    <div className="version-head">
      {!isFirst(version) && (
        <time className="mono dim" dateTime={at.toISOString()}>
          {formatMoment(at, locale, zone)}
        </time>
      )}
      <p>
        <strong>{texts.what[what]}</strong>
        {fields && `: ${fields}`}
        {isByCommand && <span className="dim"> {texts.byCommand}</span>}
      </p>
    </div>
  )
}

/** One version: when, what, the differences, and the way back to it. */
export function VersionItem({ version, entry, locale, zone }: Props) {
  const texts = historyTexts[locale]
  const { at, differences, canRestore, revision, side } = version
  const which = isFirst(version) ? texts.what.first : formatMoment(at, locale, zone)
  return (
    <li className="version">
      <Head version={version} locale={locale} zone={zone} />
      {canRestore && (
        <RestoreButton
          request={{ ...entry, revision, side }}
          locale={locale}
          text={texts.restore}
          label={`${texts.restore}: ${which}`}
          said={texts.restored}
        />
      )}
      {differences.length > 0 && (
        <details open={differences.length <= 4}>
          <summary>{texts.show}</summary>
          <DifferenceList differences={differences} locale={locale} />
        </details>
      )}
    </li>
  )
}
