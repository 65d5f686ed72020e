import { z } from 'zod'
import { deleteDocument, findDocument, writeDocument } from '#db/queries/documents.ts'
import { insertRevisions } from '#db/queries/entries.ts'
import { lockMedia } from '#db/queries/media.ts'
import { documents as table } from '#db/schema/index.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { cvPdfAddress } from '#lib/pages/addresses.ts'
import { commitEdit } from '#lib/pages/commit.ts'
import { done, fail, type Result } from '#lib/result.ts'

/** Hands out this PDF as the CV of a language, in place of the generated one or of the one before. */
export function setDocument(locale: Locale, mediaId: string): Promise<Result<null>> {
  return commitEdit(async (tx, profileId) => {
    const file = z.uuid().safeParse(mediaId).success ? await lockMedia(tx, mediaId) : null
    if (file?.kind !== 'pdf') return { value: fail({ kind: 'missing' }), expires: [] }
    const before = await findDocument(tx, locale)
    const version = (before?.version ?? 0) + 1
    const after = await writeDocument(tx, { profileId, locale, mediaId, version })
    await insertRevisions(tx, [{ table, id: after.id, before, after }])
    return { value: done(null), expires: [cvPdfAddress(locale)] }
  })
}

/** Back to the generated CV; the file stays in the library. */
export function removeDocument(locale: Locale): Promise<Result<null>> {
  return commitEdit(async tx => {
    const before = await findDocument(tx, locale)
    if (before === null) return { value: fail({ kind: 'missing' }), expires: [] }
    await insertRevisions(tx, [{ table, id: before.id, before, after: null }])
    await deleteDocument(tx, before.id)
    return { value: done(null), expires: [cvPdfAddress(locale)] }
  })
}
