'use server'

import type { ReactNode } from 'react'
import { answering } from '#lib/entities/answering.ts'
import { previewRequest, readPreview } from '#lib/entities/preview.ts'
import { done, type Result } from '#lib/result.ts'
import { PreviewView } from './preview-view.tsx'

export type Drawn = { view: ReactNode; anchor: string | null }

/** The site's own components, drawn from what was typed. */
export async function drawAction(request: unknown): Promise<Result<Drawn>> {
  return await answering(previewRequest, request, async asked => {
    const preview = await readPreview(asked)
    if (!preview.ok) return preview
    return done({ view: <PreviewView {...preview.value} />, anchor: preview.value.anchor })
  })
}
