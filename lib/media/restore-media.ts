import { z } from 'zod'
import { localizedText } from '#db/localized.ts'
import { insertRevisions } from '#db/queries/entries.ts'
import { findDeletedMedia, insertMediaAgain } from '#db/queries/media.ts'
import { media as table } from '#db/schema/index.ts'
import { commitEdit } from '#lib/pages/commit.ts'
import { done, fail, type Result } from '#lib/result.ts'

const deletedRow = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(['image', 'pdf']),
  key: z.string(),
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  bytes: z.int().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  widths: z.array(z.int()),
  placeholder: z.string().nullable(),
  alt: localizedText.nullable(),
})

/** Brings a deleted file's row back under its id; its bytes were kept as long as this is possible. */
export function restoreMedia(id: string): Promise<Result<{ id: string; fileName: string }>> {
  return commitEdit(async tx => {
    const known = z.uuid().safeParse(id).success ? await findDeletedMedia(tx, id) : undefined
    const before = deletedRow.safeParse(known).data
    const after = before === undefined ? null : await insertMediaAgain(tx, before)
    if (after === null) return { value: fail({ kind: 'missing' }), expires: [] }
    await insertRevisions(tx, [{ table, id, before: null, after }])
    return { value: done({ id, fileName: after.fileName ?? '' }), expires: [] }
  })
}
