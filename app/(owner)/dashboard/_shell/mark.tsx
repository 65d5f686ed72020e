import type { Mark } from '#lib/entities/kit/translations.ts'

type Props = { mark: Mark; label?: string }

/** A disc for what is complete, half of one for what is older than its source, a dashed ring for what is missing. */
export function LanguageMark({ mark, label }: Props) {
  return (
    <span className="marked">
      <svg className={`language-mark ${mark}`} viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" />
        {mark === 'older' && <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" />}
      </svg>
      {label !== undefined && <span className="sr">{label}</span>}
    </span>
  )
}
