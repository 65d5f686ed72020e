import type { ChatMessage } from '#lib/nexus/chat-message.ts'

type Part = ChatMessage['parts'][number]
type ToolPart = Extract<Part, { type: `tool-${string}`; state: 'output-available' }>

/** What a tool hands to its component, by inference from the tool itself. */
export type OutputOf<Name extends string> = Extract<ToolPart, { type: `tool-${Name}` }>['output']
