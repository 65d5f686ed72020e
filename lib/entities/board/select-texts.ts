import { z } from 'zod'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import type { EntityName } from '../tables.ts'
import { type BoardText, isKnownEntity } from './board-texts.ts'

export const textsPerPage = 40

/** What the board's address asks for; whatever is wrong in it counts as not asked. */
export const boardQuery = z.object({
  language: z.enum(['', ...locales]).catch(''),
  entity: z
    .string()
    .refine(name => name === '' || isKnownEntity(name))
    .catch(''),
  mark: z.enum(['', 'missing', 'older']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type BoardQuery = z.infer<typeof boardQuery>

export function selectTexts(texts: BoardText[], query: BoardQuery) {
  const isAsked = (asked: string, value: string) => asked === '' || asked === value
  const found = texts.filter(
    text =>
      isAsked(query.language, text.language) &&
      isAsked(query.entity, text.entity) &&
      isAsked(query.mark, text.mark),
  )
  const pages = Math.max(1, Math.ceil(found.length / textsPerPage))
  const page = Math.min(query.page, pages)
  const first = (page - 1) * textsPerPage
  return { shown: found.slice(first, first + textsPerPage), first, total: found.length, page, pages }
}

export type LanguageGroup = { language: Locale; kinds: { entity: EntityName; texts: BoardText[] }[] }

/** By language, then by kind, in the order they come in. */
export function groupTexts(texts: BoardText[]): LanguageGroup[] {
  const languages = [...Map.groupBy(texts, ({ language }) => language)]
  return languages.map(([language, ofLanguage]) => ({
    language,
    kinds: [...Map.groupBy(ofLanguage, ({ entity }) => entity)].map(([entity, own]) => ({
      entity,
      texts: own,
    })),
  }))
}
