'use server'

import { answering } from '#lib/entities/answering.ts'
import { restoreRequest, restoreVersion } from '#lib/entities/history/restore-version.ts'
import type { Result } from '#lib/result.ts'

export async function restoreVersionAction(request: unknown): Promise<Result<{ version: number }>> {
  return await answering(restoreRequest, request, async asked => {
    const restored = await restoreVersion(asked)
    return restored.ok ? { ok: true, value: { version: restored.value.version } } : restored
  })
}
