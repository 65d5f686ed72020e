import { formShape } from '#lib/entities/kit/form-shape.ts'
import { entryTitle, type OwnerEntries } from '#lib/entities/owner-entries.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'
import { AddRole } from './add-role.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryMenu } from './entry-menu.tsx'
import { skillOptions } from './skill-options.ts'

type Props = { employerId: string; cv: OwnerEntries; locale: Locale }

/** The roles held at an employer, edited in place; each is an entry of its own. */
export function RolesOfEmployer({ employerId, cv, locale }: Props) {
  const texts = deskTexts(locale)
  const skills = skillOptions(cv, locale)
  const roles = cv.entries.roles.filter(({ values }) => values.employerId === employerId)
  const fresh = formShape('roles', null, { cv, locale }, { preset: { employerId } })
  return (
    <section className="inner-entries">
      <h2>{texts.form.roles}</h2>
      {roles.map(role => (
        <details key={role.id} open={roles.length === 1}>
          <summary>
            {entryTitle(role, locale, cv.main)}{' '}
            <span className={role.published ? 'state-mark public' : 'state-mark'}>
              {role.published ? texts.published : texts.draft}
            </span>
          </summary>
          <EntryForm
            shape={formShape('roles', role, { cv, locale })}
            skills={skills}
            locale={locale}
            draftName={`roles:${role.id}`}
          />
          <div className="role-acts">
            <a
              className="link"
              href={`/dashboard/roles/${role.id}/history`}
              aria-label={historyTexts[locale].of(entryTitle(role, locale, cv.main))}
            >
              {historyTexts[locale].history}
            </a>
            <EntryMenu entity="roles" id={role.id} locale={locale} />
          </div>
        </details>
      ))}
      <AddRole key={fresh.id} shape={fresh} skills={skills} locale={locale} employerId={employerId} />
    </section>
  )
}
