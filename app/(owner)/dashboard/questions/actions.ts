'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { answering } from '#lib/entities/answering.ts'
import { type AskedAgain, askAgain } from '#lib/nexus/questions/ask-again.ts'
import { removeConversation } from '#lib/nexus/questions/conversations.ts'
import { bringBackQuestion, dismissQuestion } from '#lib/nexus/questions/open-questions.ts'
import type { Result } from '#lib/result.ts'

const id = z.uuid()

export async function dismissQuestionAction(request: unknown): Promise<Result<{ count: number }>> {
  return await answering(id, request, dismissQuestion)
}

export async function bringBackQuestionAction(request: unknown): Promise<Result<{ count: number }>> {
  return await answering(id, request, bringBackQuestion)
}

export async function askAgainAction(request: unknown): Promise<Result<AskedAgain>> {
  return await answering(id, request, askAgain)
}

export async function deleteConversationAction(form: FormData): Promise<void> {
  await requireOwner()
  const isDeleted = await removeConversation(String(form.get('id')))
  redirect(`/dashboard/questions/conversations?done=${isDeleted ? 'deleted' : 'gone'}`)
}
