'use client'

import type { ImageValue } from '#lib/entities/kit/form-values.ts'
import type { Picture } from '#lib/entities/pictures.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import type { StoredMedia } from '#lib/media/stored-media.ts'
import { Thumbnail } from '../_upload/thumbnail.tsx'
import { Uploader } from '../_upload/uploader.tsx'
import { AltTexts } from './alt-texts.tsx'
import { TextRow } from './text-row.tsx'
import { useFreshPictures } from './use-fresh-pictures.ts'

type Props = {
  images: ImageValue[]
  pictures: Picture[]
  maxBytes: number
  main: Locale
  locale: Locale
  onChange: (change: (images: ImageValue[]) => ImageValue[]) => void
}

type ItemProps = Omit<Props, 'images' | 'pictures' | 'maxBytes'> & {
  image: ImageValue
  picture: Picture | undefined
  index: number
  count: number
}

/** A file that was just stored; what it shows is not written yet. */
export function freshPicture({ id, url, fileName }: StoredMedia): Picture {
  return { mediaId: id, version: 1, src: url, fileName, alt: { en: '', es: '', pt: '' } }
}

function moved(images: ImageValue[], id: string, step: number): ImageValue[] {
  const from = images.findIndex(image => image.id === id)
  const image = images[from]
  if (image === undefined) return images
  const others = images.filter(each => each.id !== id)
  return [...others.slice(0, from + step), image, ...others.slice(from + step)]
}

function captionIn({ caption }: ImageValue, language: Locale): string {
  return caption[language] ?? ''
}

function Captions({ image, locale, onChange }: ItemProps) {
  const { caption } = deskTexts(locale).form
  const isWritten = locales.some(each => captionIn(image, each).trim() !== '')
  const write = (language: Locale, text: string) =>
    onChange(all =>
      all.map(each =>
        each.id === image.id ? { ...each, caption: { ...each.caption, [language]: text } } : each,
      ),
    )
  return (
    <fieldset className="alt-texts">
      <legend>{caption}</legend>
      {locales.map(each => (
        <TextRow
          key={each}
          id={`caption-${image.id}.${each}`}
          language={each}
          mark={isWritten && captionIn(image, each).trim() === '' ? 'missing' : 'complete'}
          value={captionIn(image, each)}
          onChange={text => write(each, text)}
        />
      ))}
    </fieldset>
  )
}

function Item(props: ItemProps) {
  const { image, picture, index, count, main, locale, onChange } = props
  const texts = deskTexts(locale).form
  return (
    <li>
      <figure>
        {picture && <Thumbnail src={picture.src} alt={picture.alt[main]} />}
        <figcaption className="mono">
          <span>{picture?.fileName}</span>
          {index === 0 && <span>{texts.cover}</span>}
        </figcaption>
        <div className="image-tools">
          {index > 0 && (
            <button type="button" className="link" onClick={() => onChange(all => moved(all, image.id, -1))}>
              {texts.earlier}
            </button>
          )}
          {index < count - 1 && (
            <button type="button" className="link" onClick={() => onChange(all => moved(all, image.id, 1))}>
              {texts.later}
            </button>
          )}
          <button
            type="button"
            className="link danger"
            onClick={() => onChange(all => all.filter(each => each.id !== image.id))}
          >
            {texts.removeImage}
          </button>
        </div>
      </figure>
      <div className="image-texts">
        {picture && <AltTexts picture={picture} main={main} locale={locale} />}
        <Captions {...props} />
      </div>
    </li>
  )
}

/** The pictures of a project: the first is its cover. A new file is added; none is replaced unasked. */
export function ImagesField({ images, pictures, maxBytes, main, locale, onChange }: Props) {
  const { fresh, add: addPicture } = useFreshPictures()
  const add = (media: StoredMedia) => {
    addPicture(freshPicture(media))
    onChange(all => [...all, { id: crypto.randomUUID(), mediaId: media.id, caption: {} }])
  }
  return (
    <section className="part">
      <h2>{deskTexts(locale).form.images}</h2>
      <ul className="images">
        {images.map((image, index) => (
          <Item
            key={image.id}
            image={image}
            picture={[...pictures, ...fresh].find(each => each.mediaId === image.mediaId)}
            index={index}
            count={images.length}
            main={main}
            locale={locale}
            onChange={onChange}
          />
        ))}
      </ul>
      <Uploader kind="image" multiple locale={locale} maxBytes={maxBytes} onStored={add} />
    </section>
  )
}
