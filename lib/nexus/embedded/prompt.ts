import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import { z } from 'zod'

const textOf = (content: readonly { type: string }[]) =>
  content
    .flatMap(part =>
      'text' in part && typeof part.text === 'string' && part.type === 'text' ? [part.text] : [],
    )
    .join('\n')

/** What the visitor asked, oldest first; the last one is to be answered. */
export function questionsOf(prompt: LanguageModelV4Prompt): string[] {
  return prompt.flatMap(message => (message.role === 'user' ? [textOf(message.content)] : []))
}

const hits = z.object({
  entries: z.array(z.object({ anchor: z.string(), texts: z.array(z.string()), relevance: z.number() })),
})

export type ToolHit = z.infer<typeof hits>['entries'][number]

/** The results of the tools called since the last question, by the tool's name; null before any was called. */
export function resultsOf(prompt: LanguageModelV4Prompt): Map<string, unknown> | null {
  const asked = prompt.findLastIndex(({ role }) => role === 'user')
  const parts = prompt.slice(asked + 1).flatMap(message => (message.role === 'tool' ? message.content : []))
  const results = parts.flatMap(part =>
    part.type === 'tool-result'
      ? [[part.toolName, 'value' in part.output ? part.output.value : null] as const]
      : [],
  )
  return parts.length === 0 ? null : new Map(results)
}

/** What the search found; nothing where it failed. */
export const hitsOf = (result: unknown): ToolHit[] => hits.safeParse(result).data?.entries ?? []
