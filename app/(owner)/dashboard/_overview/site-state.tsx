import type { Locale } from '#lib/i18n/locales.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { readSiteState } from '#lib/site-state.ts'
import { tried } from '../_shell/tried.ts'
import { Block, Failed } from './block.tsx'

type State = Awaited<ReturnType<typeof readSiteState>>
type Line = { name: string; what: string; how: string; isUp: boolean }

function linesOf({ database, storage, model }: State, locale: Locale): Line[] {
  const texts = overviewTexts(locale)
  const { milliseconds } = database
  const isFolder = storage.kind === 'folder'
  const [well, badly] = isFolder ? [texts.writable, texts.refused] : [texts.reachable, texts.unreachable]
  return [
    {
      name: texts.database,
      what: texts.databases[database.kind],
      how: milliseconds === null ? texts.silent : texts.answers(milliseconds),
      isUp: milliseconds !== null,
    },
    {
      name: texts.storage,
      what: texts.storages[storage.kind],
      how: storage.isUp ? well : badly,
      isUp: storage.isUp,
    },
    { name: texts.model, what: model ?? texts.models.embedded, how: '', isUp: true },
  ]
}

/** What the site stands on, in plain words. */
export async function SiteState({ locale }: { locale: Locale }) {
  const state = await tried('the state of the site', readSiteState)
  return (
    <Block title={overviewTexts(locale).site}>
      {state === null && <Failed locale={locale} />}
      {state !== null && (
        <dl className="site-state">
          {linesOf(state, locale).map(({ name, what, how, isUp }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {what}
                {how !== '' && ', '}
                <span className={isUp ? undefined : 'down'}>{how}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Block>
  )
}
