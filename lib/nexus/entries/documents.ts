import type { DocumentText } from '#db/queries/pdf-texts.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { nameLanguage } from '../embedded/understand/spoken-languages.ts'
import type { Entry } from './entry.ts'

/** The owner's own PDFs. What they say is too much to be read with every page: the search alone knows it. */
export function documentEntries({ documents, locale }: PublicCv): Entry[] {
  const texts = nexusTextsIn(locale)
  return documents.map(({ language, ...row }) => ({
    ...row,
    title: {
      text: language === locale ? texts.document : texts.documentIn(nameLanguage(language, locale)),
      lang: locale,
    },
    by: null,
    period: null,
    texts: [],
    words: [],
  }))
}

/** Letters of a piece of a paragraph: as much as a model is shown of it. */
const maxPiece = 600

/** A long paragraph as pieces of whole sentences, as long as they fit. */
function piecesOf(paragraph: string, language: string): string[] {
  if (paragraph.length <= maxPiece) return [paragraph]
  const pieces = ['']
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    const joined = `${pieces.at(-1)}${segment}`
    if (joined.length <= maxPiece) pieces[pieces.length - 1] = joined
    else pieces.push(segment)
  }
  return pieces.map(piece => piece.trim()).filter(Boolean)
}

/**
 * A document with what is read from its file, or none where there is nothing; other entries stay as they are. It
 * loses its title: what a file is called is not what it says.
 */
export function withText(entry: Entry, texts: readonly DocumentText[]): Entry[] {
  if (entry.kind !== 'document') return [entry]
  const said = texts.find(({ id }) => id === entry.id)
  if (said === undefined || said.text === '') return []
  const pieces = said.text.split('\n').flatMap(paragraph => piecesOf(paragraph, said.locale))
  return [{ ...entry, title: null, texts: pieces.map(text => ({ text, lang: said.locale })) }]
}
