import { readNewestActivity } from '#lib/entities/activity/read-activity.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { tried } from '../_shell/tried.ts'
import { ActivityLines } from './activity-lines.tsx'
import { Block, Failed } from './block.tsx'

export async function LastEdits({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  const texts = overviewTexts(locale)
  const lines = await tried('the changes', () => readNewestActivity(locale))
  return (
    <Block title={texts.edits}>
      {lines === null && <Failed locale={locale} />}
      {lines?.length === 0 && <p className="dim">{activityTexts(locale).none}</p>}
      {lines !== null && lines.length > 0 && (
        <>
          <ActivityLines lines={lines} locale={locale} timeZone={timeZone} />
          <p>
            <a href="/dashboard/activity">{texts.allEdits}</a>
          </p>
        </>
      )}
    </Block>
  )
}
