import { type LanguageState, languageStates } from '#lib/entities/overview/completeness.ts'
import type { OwnerEntries } from '#lib/entities/owner-entries.ts'
import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { LanguageMark } from '../_shell/mark.tsx'
import { Block } from './block.tsx'

function markOf({ written, total, older }: LanguageState) {
  if (written < total) return 'missing' as const
  return older > 0 ? ('older' as const) : ('complete' as const)
}

function standing({ written, total, older }: LanguageState, locale: Locale): string {
  const texts = overviewTexts(locale)
  if (written < total) return texts.missingCount(total - written)
  return older > 0 ? texts.olderCount(older) : texts.complete
}

/** How far the CV is in each language. */
export function Languages({ cv, locale }: { cv: OwnerEntries; locale: Locale }) {
  const texts = overviewTexts(locale)
  return (
    <Block title={texts.languages}>
      <table className="standing">
        <tbody>
          {languageStates(cv).map(state => (
            <tr key={state.locale}>
              <th scope="row">
                <LanguageMark mark={markOf(state)} /> {languageNames[state.locale]}
              </th>
              <td className="mono">{texts.of(state.written, state.total)}</td>
              <td className="mono dim">{standing(state, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  )
}
