import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import { wrapLanguageModel } from 'ai'
import { chatLimits } from '#lib/limits.ts'
import { mostTokens } from '../answer/tokens.ts'
import { costOf, type Price } from './price.ts'
import { refusedWith } from './refused.ts'

/** The day's budget does not hold another call. */
export class BudgetSpentError extends Error {
  override name = 'BudgetSpentError'
}

/** Counts what all instances spend today, in the units of the price. */
export type Purse = {
  price: Price
  /** False, and nothing is counted, when the day's budget does not hold it. */
  reserve: (units: number) => Promise<boolean>
  /** Gives back what of a reservation was not used; negative when more was. */
  settle: (unused: number) => Promise<void>
}

/** What a question has cost so far: what is reserved counts as spent until it is settled. */
export type Bill = { units: number }

function costOfUsage(price: Price, usage: LanguageModelV4Usage, most: { in: number; out: number }): number {
  return costOf(price, {
    in: usage.inputTokens.total ?? most.in,
    out: usage.outputTokens.total ?? most.out,
  })
}

async function begin<Begun>(work: () => PromiseLike<Begun>, giveBack: () => Promise<void>): Promise<Begun> {
  try {
    return await work()
  } catch (error) {
    if (refusedWith(error) !== null) await giveBack()
    throw error
  }
}

/**
 * Reserves the worst case before each call of a model, each step being one, and settles with what it used. A call
 * that is cut, by a fault, a crash or a visitor who left, stays reserved: what it cost is not known.
 */
export function withinBudget(model: LanguageModelV4, purse: Purse, bill: Bill): LanguageModelV4 {
  const settle = async (unused: number) => {
    bill.units -= unused
    await purse.settle(unused)
  }
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      wrapStream: async ({ doStream, params }) => {
        const most = { in: mostTokens(params), out: params.maxOutputTokens ?? chatLimits.maxOutputTokens }
        const reserved = costOf(purse.price, most)
        if (!(await purse.reserve(reserved))) throw new BudgetSpentError('The budget of the day is spent.')
        bill.units += reserved
        const result = await begin(doStream, () => settle(reserved))
        const noteUsage = async (part: LanguageModelV4StreamPart) => {
          if (part.type !== 'finish' || part.finishReason.unified === 'error') return
          await settle(reserved - costOfUsage(purse.price, part.usage, most))
        }
        return { ...result, stream: result.stream.pipeThrough(noting(noteUsage)) }
      },
    },
  })
}

function noting(note: (part: LanguageModelV4StreamPart) => Promise<void>) {
  return new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
    transform: async (part, controller) => {
      await note(part)
      controller.enqueue(part)
    },
  })
}
