import type { PublicCv } from '#lib/cv/present.ts'
import { Picture } from './picture.tsx'

type Props = { cv: PublicCv; sizes: string }

/** The person's photo, where there is one. */
export function Portrait({ cv: { person, locale }, sizes }: Props) {
  const { photo } = person
  if (photo === null) return null
  return (
    <div className="portrait">
      <Picture image={photo} locale={locale} sizes={sizes} />
    </div>
  )
}
