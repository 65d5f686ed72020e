'use server'

import { z } from 'zod'
import { answering } from '#lib/entities/answering.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { listPaletteItems, type PaletteItem } from '#lib/entities/palette.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import { done, type Result } from '#lib/result.ts'

/** Where the owner can go, as it is now. */
export async function listItemsAction(request: unknown): Promise<Result<PaletteItem[]>> {
  return await answering(z.custom<Locale>(isLocale), request, async locale =>
    done(listPaletteItems(await readOwnerEntries(), locale)),
  )
}
