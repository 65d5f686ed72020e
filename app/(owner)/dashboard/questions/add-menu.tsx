import { descriptions } from '#lib/entities/descriptions/index.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { OpenQuestion } from '#lib/nexus/questions/open-questions.ts'

const likely = ['projects', 'roles', 'skills', 'certificates', 'education', 'interests'] as const

/** The forms in which the CV may come to say it; each shows the question while it is filled in. */
export function AddMenu({ asked, locale }: { asked: OpenQuestion; locale: Locale }) {
  const texts = questionTexts(locale)
  return (
    <details className="add-menu">
      <summary className="button line" aria-label={texts.about(texts.add, asked.question)}>
        {texts.add}
      </summary>
      <ul>
        {likely.map(name => (
          <li key={name}>
            <a href={`/dashboard/${name}/new?asked=${asked.id}`}>{descriptions[name].one[locale]}</a>
          </li>
        ))}
        <li>
          <a href="/dashboard/profile">{descriptions.profile.one[locale]}</a>
        </li>
      </ul>
    </details>
  )
}
