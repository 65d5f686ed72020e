import { z } from 'zod'

const citation = z.object({ number: z.int(), title: z.string(), path: z.string().startsWith('/') })

/** A citation as the owner sees it: its number in the text, and where it leads on the site. */
export type ReadCitation = z.infer<typeof citation>

export type ReadAnswer = { text: string; citations: ReadCitation[] }

const isOwnPath = (path: string) => !path.startsWith('//') && !path.includes('\\')

/** An answer as it was stored; what is no citation of ours is left out. */
export function readAnswer(text: string | null, stored: unknown): ReadAnswer {
  const all = z.array(z.unknown()).safeParse(stored).data ?? []
  const citations = all.flatMap(each => citation.safeParse(each).data ?? [])
  return { text: text ?? '', citations: citations.filter(({ path }) => isOwnPath(path)) }
}
