'use client'

import { switchTheme } from '#app/_ui/switch-theme.ts'

type Props = { label: string }

export function ThemeSwitch({ label }: Props) {
  return (
    <button type="button" className="theme" aria-label={label} title={label} onClick={switchTheme}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  )
}
