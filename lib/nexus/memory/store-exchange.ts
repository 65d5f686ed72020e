import { randomUUID } from 'node:crypto'
import type { Database } from '#db/database.ts'
import { insertExchange } from '#db/queries/exchanges.ts'
import { maxTextLength } from '#db/text.ts'
import { inTransaction } from '#db/transaction.ts'
import { withDeadline } from '#lib/deadline.ts'
import { reasonOf } from '#lib/reason.ts'
import type { Answer } from '../answer/answer.ts'
import type { Opened } from '../answer/open-answer.ts'
import { questionKey } from '../questions/question-key.ts'

const deadlineMs = 2_000

type Exchange = {
  opened: Pick<Opened, 'run' | 'bill'>
  conversationId: string
  answer: Answer
  latencyMs: number | null
}

/** As a model may leave it: NUL and halves of characters cannot be stored. */
const storable = (text: string) =>
  text.replaceAll('\0', '').toWellFormed().slice(0, maxTextLength).toWellFormed()

/** Millionths of a dollar as dollars; null where no price is known. */
function dollarsOf({ run: { chosen }, bill }: Exchange['opened']): string | null {
  if (chosen.kind === 'embedded') return '0'
  return chosen.price.unit === 'microdollar' ? (bill.units / 1_000_000).toFixed(6) : null
}

function rowOf(id: string, { opened, conversationId, answer, latencyMs }: Exchange) {
  const { asked, chosen } = opened.run
  const hasText = answer.text !== ''
  return {
    ...{ id, conversationId, locale: answer.language, question: asked.question, latencyMs },
    questionKey: questionKey(asked.question),
    answer: hasText ? storable(answer.text) : null,
    citations: answer.citations,
    answered: hasText ? answer.isAnswered : null,
    model: chosen.kind === 'large' && answer.model === 'large' ? chosen.id : 'embedded',
    costUsd: dollarsOf(opened),
  }
}

/** Stores a question with its answer as far as it got; its id, or null when it could not be stored. */
export async function storeExchange(db: Database, exchange: Exchange): Promise<string | null> {
  const id = randomUUID()
  try {
    await withDeadline(
      inTransaction(db, tx => insertExchange(tx, rowOf(id, exchange))),
      deadlineMs,
    )
    return id
  } catch (error) {
    console.warn('An answer could not be stored:', reasonOf(error))
    return null
  }
}
