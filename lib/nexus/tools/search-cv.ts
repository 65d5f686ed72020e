import { tool } from 'ai'
import { z } from 'zod'
import { entryKinds } from '#lib/cv/reference.ts'
import { brieflyFound, type Found, find, type ToolContext } from './found.ts'

const maxEntries = 8
const maxOfKinds = 40

type Result = { entries: (Found & { relevance: number })[] }

/** Finds entries by words, or lists those of some kinds in the CV's order. */
export function searchCv({ entries, search }: ToolContext) {
  return tool({
    description:
      'Search the CV. With a query: the entries that fit best, most relevant first. With kinds and no query: all entries of those kinds.',
    inputSchema: z.strictObject({
      query: z.string().max(300).default(''),
      kinds: z
        .array(z.enum(['person', ...entryKinds]))
        .max(entryKinds.length + 1)
        .default([]),
    }),
    execute: async ({ query, kinds }): Promise<Result> => {
      const isAsked = ({ kind }: { kind: Found['kind'] }) => kinds.length === 0 || kinds.includes(kind)
      if (query.trim() === '') {
        const listed = entries.filter(isAsked).slice(0, maxOfKinds)
        return { entries: listed.map(entry => ({ ...brieflyFound(find(entry)), relevance: 1 })) }
      }
      const hits = (await search(query)).filter(({ entry }) => isAsked(entry)).slice(0, maxEntries)
      return {
        entries: hits.map(({ entry, texts, relevance }) => ({
          ...brieflyFound(find(entry, texts)),
          relevance,
        })),
      }
    },
  })
}
