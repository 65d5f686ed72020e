import { descriptions } from '#lib/entities/descriptions/index.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { OpenQuestion } from '#lib/nexus/questions/open-questions.ts'

const likely = [
  'projects',
  'roles',
  'employers',
  'skills',
  'certificates',
  'education',
  'spoken-languages',
  'awards',
  'interests',
] as const

type Props = {
  asked: OpenQuestion
  /** The likeliest form is offered beside the menu already. */
  isGuessed: boolean
  locale: Locale
}

/** The forms in which the CV may come to say it; each shows the question while it is filled in. */
export function AddMenu({ asked, isGuessed, locale }: Props) {
  const texts = questionTexts(locale)
  const said = isGuessed ? texts.addElse : texts.add
  return (
    <details className="add-menu">
      <summary className="button line" aria-label={texts.about(said, asked.question)}>
        {said}
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
