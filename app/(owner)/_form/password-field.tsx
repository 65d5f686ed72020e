'use client'

import { useState } from 'react'

type Props = {
  id: string
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  texts: { show: string; hide: string }
  hint?: string | undefined
  error?: string | undefined
}

/** A password that can be shown; without JavaScript the button for it is not drawn. */
export function PasswordField({ id, name, label, autoComplete, texts, hint, error }: Props) {
  const [isShown, setIsShown] = useState(false)
  const note = `${id}-note`
  const said = error ?? hint
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={isShown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={1_000}
        aria-invalid={error !== undefined}
        aria-describedby={said === undefined ? undefined : note}
      />
      <button
        type="button"
        className="scripted link"
        aria-pressed={isShown}
        aria-controls={id}
        aria-label={`${isShown ? texts.hide : texts.show}: ${label}`}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? texts.hide : texts.show}
      </button>
      {said !== undefined && (
        <p id={note} className="note">
          {said}
        </p>
      )}
    </div>
  )
}
