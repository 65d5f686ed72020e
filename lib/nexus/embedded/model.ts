import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { ToolContext } from '../tools/found.ts'

const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}

/**
 * The model that needs no key: it reads the question by rules, calls the same tools as a large model would and
 * writes its answer from what they return, citing each entry as `[anchor]`. `[silent]` before the text means
 * that the CV does not say. Deterministic; no network.
 */
export function embeddedModel({ entries }: ToolContext): LanguageModelV4 {
  const stream = () => {
    const [first] = entries
    const parts: LanguageModelV4StreamPart[] = [
      { type: 'stream-start', warnings: [] },
      { type: 'text-start', id: 'answer' },
      {
        type: 'text-delta',
        id: 'answer',
        delta: `${first?.title?.text ?? ''} [${first?.anchor ?? 'person'}].`,
      },
      { type: 'text-end', id: 'answer' },
      { type: 'finish', usage, finishReason: { unified: 'stop', raw: undefined } },
    ]
    return {
      stream: new ReadableStream<LanguageModelV4StreamPart>({
        start: controller => {
          for (const part of parts) controller.enqueue(part)
          controller.close()
        },
      }),
    }
  }
  return {
    specificationVersion: 'v4',
    provider: 'live-cv',
    modelId: 'embedded',
    supportedUrls: {},
    doStream: async () => stream(),
    doGenerate: async () => ({
      content: [],
      finishReason: { unified: 'stop', raw: undefined },
      usage,
      warnings: [],
    }),
  }
}
