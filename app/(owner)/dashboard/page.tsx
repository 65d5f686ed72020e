import type { Metadata } from 'next'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { settingsTexts } from '#lib/i18n/texts/settings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: settingsTexts(await ownerLocale()).dashboard }
}

export default async function OverviewPage() {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = settingsTexts(locale)
  const read = await readCv(locale)
  const name = read.ok ? read.value?.person.name : null
  return (
    <>
      <h1>{name ? texts.greeting(name) : texts.nameless}</h1>
      <ul className="ways">
        <li>
          <a href={`/${locale}`}>{texts.openSite}</a>
        </li>
        <li>
          <a href="/dashboard/settings">{texts.settings}</a>
        </li>
      </ul>
    </>
  )
}
