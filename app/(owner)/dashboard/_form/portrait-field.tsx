'use client'

import type { FormField } from '#lib/entities/kit/form-shape.ts'
import type { Picture } from '#lib/entities/pictures.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { Thumbnail } from '../_upload/thumbnail.tsx'
import { Uploader } from '../_upload/uploader.tsx'
import { AltTexts } from './alt-texts.tsx'
import { freshPicture } from './images-field.tsx'
import { useFreshPictures } from './use-fresh-pictures.ts'

type Props = {
  field: FormField
  mediaId: string
  pictures: Picture[]
  maxBytes: number
  main: Locale
  locale: Locale
  onChange: (mediaId: string) => void
}

/** One picture: kept until another is chosen or it is removed. */
export function PortraitField({ field, mediaId, pictures, maxBytes, main, locale, onChange }: Props) {
  const { fresh, add } = useFreshPictures()
  const picture = [...pictures, ...fresh].find(each => each.mediaId === mediaId)
  return (
    <section className="part">
      <h2>{field.label}</h2>
      {picture && (
        <ul className="images">
          <li>
            <figure>
              <Thumbnail src={picture.src} alt={picture.alt[main]} />
              <div className="image-tools">
                <button type="button" className="link danger" onClick={() => onChange('')}>
                  {deskTexts(locale).form.removeFile}
                </button>
              </div>
            </figure>
            <AltTexts key={mediaId} picture={picture} main={main} locale={locale} />
          </li>
        </ul>
      )}
      <Uploader
        kind="image"
        locale={locale}
        maxBytes={maxBytes}
        onStored={media => {
          add(freshPicture(media))
          onChange(media.id)
        }}
      />
    </section>
  )
}
