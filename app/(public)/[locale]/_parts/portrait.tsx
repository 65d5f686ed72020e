import type { PublicCv } from '#lib/cv/present.ts'
import { Picture } from './picture.tsx'

type Props = { cv: PublicCv; sizes: string }

/** The person's photo, where there is one; without words of its own it goes by the person's name. */
export function Portrait({ cv: { person, locale }, sizes }: Props) {
  const { photo, name } = person
  if (photo === null) return null
  const alt = photo.alt ?? (name ? { text: name, lang: locale } : null)
  return (
    <div className="portrait">
      <Picture image={{ ...photo, alt }} locale={locale} sizes={sizes} />
    </div>
  )
}
