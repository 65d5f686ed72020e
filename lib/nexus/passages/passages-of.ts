import type { NewPassage } from '#db/queries/passages.ts'
import type { DocumentText } from '#db/queries/pdf-texts.ts'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { presentCv } from '#lib/cv/present.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { withText } from '../entries/documents.ts'
import type { Entry } from '../entries/entry.ts'
import { readEntries } from '../entries/read-entries.ts'

/** Letters of a passage, about 300 tokens; a longer entry becomes several that share their heading. */
const maxLength = 1_200

/** What a text column takes; only a passage of odd letters, which double without their accents, comes near. */
const maxStored = 20_000
const maxHeading = 300

const cut = (text: string, max: number) => text.slice(0, max).toWellFormed()

/** A paragraph that nobody broke into shorter ones is broken between two words. */
function breakUp(paragraph: string): string[] {
  if (paragraph.length <= 2 * maxLength) return [paragraph]
  const space = paragraph.lastIndexOf(' ', maxLength)
  const end = space > 0 ? space : maxLength
  return [cut(paragraph, end), ...breakUp(paragraph.slice(end).toWellFormed())]
}

/** Paragraphs put together as long as they fit. */
function chunksOf(paragraphs: string[]): string[] {
  const chunks: string[] = []
  for (const paragraph of paragraphs.flatMap(breakUp)) {
    const joined = chunks.length === 0 ? paragraph : `${chunks.at(-1)}\n${paragraph}`
    if (chunks.length > 0 && joined.length <= maxLength) chunks[chunks.length - 1] = joined
    else chunks.push(paragraph)
  }
  return chunks.length === 0 ? [''] : chunks
}

function passagesOfEntry(entry: Entry, locale: Locale): NewPassage[] {
  const written = entry.texts.filter(({ lang }) => lang === locale).map(({ text }) => text)
  // What it says in another language is found there, under that language's stemmer.
  if (written.length === 0 && entry.texts.length > 0) return []
  const heading = cut([entry.title?.text, entry.by].filter(Boolean).join(', '), maxHeading)
  return chunksOf(written).map(chunk => {
    const body = [heading, chunk].filter(Boolean).join('\n')
    return {
      entryKind: entry.kind,
      entryId: entry.id,
      locale,
      title: heading,
      path: entry.path,
      body,
      plain: cut(plainText([body, ...entry.words].join('\n')), maxStored),
    }
  })
}

/**
 * The passages of everything public, in every language it is written in; `texts` are those of the public PDFs.
 * Nothing else can become one.
 */
export function passagesOf(rows: PublicRows, texts: readonly DocumentText[]): NewPassage[] {
  const now = new Date()
  return locales.flatMap(locale =>
    readEntries(presentCv(rows, locale, now))
      .flatMap(entry => withText(entry, texts))
      .flatMap(entry => passagesOfEntry(entry, locale)),
  )
}
