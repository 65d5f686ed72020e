import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { listSessions } from '#lib/auth/sessions.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type SettingsTexts, settingsTexts } from '#lib/i18n/texts/settings.ts'
import { EmailForm, PasswordForm } from './account-forms.tsx'
import { chooseLanguageAction } from './actions.ts'
import { SessionList } from './session-list.tsx'

type Props = { searchParams: Promise<{ saved?: string | string[] }> }
type SettingProps = { id: string; title: string; text?: string; children: ReactNode }

export async function generateMetadata(): Promise<Metadata> {
  return { title: settingsTexts(await ownerLocale()).settings }
}

function Setting({ id, title, text, children }: SettingProps) {
  return (
    <section className="setting" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {text && <p className="dim">{text}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}

function LanguageForm({ locale, texts }: { locale: Locale; texts: SettingsTexts }) {
  return (
    <form action={chooseLanguageAction} className="language-form">
      <select name="locale" defaultValue={locale} aria-label={texts.language}>
        {locales.map(each => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <button type="submit" className="button line">
        {texts.saveLanguage}
      </button>
    </form>
  )
}

function Saved({ what, texts }: { what: string | string[] | undefined; texts: SettingsTexts }) {
  const said = Object.entries(texts.saved).find(([name]) => name === what)?.[1]
  return <div role="status">{said && <p className="saved">{said}</p>}</div>
}

export default async function SettingsPage({ searchParams }: Props) {
  const { email } = await requireOwner()
  const locale = await ownerLocale()
  const texts = settingsTexts(locale)
  const { currentPassword, newPassword, newPasswordHint: hint, show, hide } = texts
  return (
    <>
      <h1>{texts.settings}</h1>
      <Saved what={(await searchParams).saved} texts={texts} />
      <Setting id="email" title={texts.email} text={texts.emailText}>
        <EmailForm
          email={email}
          texts={{ email: texts.email, currentPassword, save: texts.saveEmail, show, hide }}
        />
      </Setting>
      <Setting id="password" title={texts.password} text={texts.passwordText}>
        <PasswordForm
          email={email}
          texts={{ currentPassword, newPassword, hint, save: texts.savePassword, show, hide }}
        />
      </Setting>
      <Setting id="sessions" title={texts.sessions}>
        <SessionList locale={locale} sessions={await listSessions()} />
      </Setting>
      <Setting id="language" title={texts.language}>
        <LanguageForm locale={locale} texts={texts} />
      </Setting>
    </>
  )
}
