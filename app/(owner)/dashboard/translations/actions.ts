'use server'

import { answering } from '#lib/entities/answering.ts'
import { type Seen, saveText, textRequest } from '#lib/entities/board/save-text.ts'
import type { Result } from '#lib/result.ts'

export async function saveTextAction(request: unknown): Promise<Result<Seen>> {
  return await answering(textRequest, request, saveText)
}
