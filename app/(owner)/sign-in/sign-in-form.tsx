'use client'

import { useActionState } from 'react'
import { EmailField } from '../_form/email-field.tsx'
import { PasswordField } from '../_form/password-field.tsx'
import { type SignInState, signInAction } from './actions.ts'

type Texts = {
  title: string
  email: string
  password: string
  show: string
  hide: string
  submit: string
}
type Props = { next: string; problem: string | null; texts: Texts }

/** Works as a plain form too: the server then draws the page again with the problem in it. */
export function SignInForm({ next, problem, texts }: Props) {
  const start: SignInState = { email: '', problem }
  const [state, submit, isPending] = useActionState(signInAction, start)
  return (
    <form action={submit} aria-labelledby="title">
      <h1 id="title">{texts.title}</h1>
      <div role="alert">{state.problem !== null && <p className="problem">{state.problem}</p>}</div>
      <input type="hidden" name="next" value={next} />
      <EmailField label={texts.email} value={state.email} />
      <PasswordField
        id="field-password"
        name="password"
        label={texts.password}
        autoComplete="current-password"
        texts={texts}
      />
      <button type="submit" className="button solid" aria-disabled={isPending}>
        {texts.submit}
      </button>
    </form>
  )
}
