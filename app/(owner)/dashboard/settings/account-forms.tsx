'use client'

import { useActionState } from 'react'
import { EmailField } from '../../_form/email-field.tsx'
import { PasswordField } from '../../_form/password-field.tsx'
import { changeEmailAction, changePasswordAction, type SettingsState } from './actions.ts'

type Shown = { show: string; hide: string }
type EmailTexts = Shown & { email: string; currentPassword: string; save: string }
type PasswordTexts = Shown & { currentPassword: string; newPassword: string; hint: string; save: string }

const untouched: SettingsState = { email: null, problem: null, fields: {} }

function Announced({ problem }: { problem: string | null }) {
  return <div role="alert">{problem !== null && <p className="problem">{problem}</p>}</div>
}

export function EmailForm({ email, texts }: { email: string; texts: EmailTexts }) {
  const [state, submit, isPending] = useActionState(changeEmailAction, untouched)
  return (
    <form action={submit} className="setting-form">
      <Announced problem={state.problem} />
      <EmailField label={texts.email} value={state.email ?? email} error={state.fields.email} />
      <PasswordField
        id="email-current"
        name="currentPassword"
        label={texts.currentPassword}
        autoComplete="current-password"
        texts={texts}
        error={state.fields.currentPassword}
      />
      <button type="submit" className="button line" aria-disabled={isPending}>
        {texts.save}
      </button>
    </form>
  )
}

export function PasswordForm({ email, texts }: { email: string; texts: PasswordTexts }) {
  const [state, submit, isPending] = useActionState(changePasswordAction, untouched)
  return (
    <form action={submit} className="setting-form">
      <Announced problem={state.problem} />
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        id="password-current"
        name="currentPassword"
        label={texts.currentPassword}
        autoComplete="current-password"
        texts={texts}
        error={state.fields.currentPassword}
      />
      <PasswordField
        id="password-new"
        name="newPassword"
        label={texts.newPassword}
        autoComplete="new-password"
        texts={texts}
        hint={texts.hint}
        error={state.fields.newPassword}
      />
      <button type="submit" className="button line" aria-disabled={isPending}>
        {texts.save}
      </button>
    </form>
  )
}
