import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { ToolContext } from '../tools/found.ts'
import { takeStep } from './answer.ts'
import type { Call } from './calls.ts'
import type { Answer } from './compose/writer.ts'

const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}
const stopped: LanguageModelV4FinishReason = { unified: 'stop', raw: undefined }
const calling: LanguageModelV4FinishReason = { unified: 'tool-calls', raw: undefined }

function callParts(calls: readonly Call[]): LanguageModelV4StreamPart[] {
  const parts = calls.map(
    ({ toolName, input }, index): LanguageModelV4StreamPart => ({
      type: 'tool-call',
      toolCallId: `embedded-${index + 1}`,
      toolName,
      input: JSON.stringify(input),
    }),
  )
  return [...parts, { type: 'finish', usage, finishReason: calling }]
}

/** Word by word, as any model streams; the marks that the text begins with and ends in stay whole. */
function textParts({ text, isSilent }: Answer): LanguageModelV4StreamPart[] {
  const pieces = `${isSilent ? '[silent]' : ''}${text}`.match(/\S+\s*/g) ?? []
  return [
    { type: 'text-start', id: 'answer' },
    ...pieces.map((delta): LanguageModelV4StreamPart => ({ type: 'text-delta', id: 'answer', delta })),
    { type: 'text-end', id: 'answer' },
    { type: 'finish', usage, finishReason: stopped },
  ]
}

function partsOf({ prompt }: LanguageModelV4CallOptions, context: ToolContext): LanguageModelV4StreamPart[] {
  const step = takeStep(prompt, context)
  const parts = 'calls' in step ? callParts(step.calls) : textParts(step.answer)
  return [{ type: 'stream-start', warnings: [] }, ...parts]
}

function streamOf(parts: readonly LanguageModelV4StreamPart[]): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    start: controller => {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
}

function generate(options: LanguageModelV4CallOptions, context: ToolContext) {
  const step = takeStep(options.prompt, context)
  if ('calls' in step) {
    const content = callParts(step.calls).filter(part => part.type === 'tool-call')
    return { content, finishReason: calling, usage, warnings: [] }
  }
  const text = `${step.answer.isSilent ? '[silent]' : ''}${step.answer.text}`
  return { content: [{ type: 'text' as const, text }], finishReason: stopped, usage, warnings: [] }
}

/**
 * The model that needs no key: it reads the question by rules, calls the same tools as a large model would and
 * writes its answer from what they return, citing each entry as `[anchor]`. `[silent]` before the text means
 * that the CV does not say. Deterministic; no network; trilingual, in the language of `context.cv`.
 */
export function embeddedModel(context: ToolContext): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'live-cv',
    modelId: 'embedded',
    supportedUrls: {},
    doStream: options => Promise.resolve({ stream: streamOf(partsOf(options, context)) }),
    doGenerate: options => Promise.resolve(generate(options, context)),
  }
}
