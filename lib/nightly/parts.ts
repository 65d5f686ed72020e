import { deliverWaiting } from '#lib/contact/deliver.ts'
import { forgetOldMessages } from '#lib/contact/retention.ts'
import { database } from '#lib/db.ts'
import { sweepTrash } from '#lib/entities/trash/sweep-trash.ts'
import { env } from '#lib/env.ts'
import { readUnreadPdfs } from '#lib/media/pdf-text/read-unread.ts'
import { sweepMedia } from '#lib/media/sweep.ts'
import { forgetOldExchanges } from '#lib/nexus/memory/retention.ts'
import { rebuildPassages } from '#lib/nexus/passages/refresh.ts'
import { expireYears } from './expire-years.ts'
import type { Part } from './part.ts'
import { sweepSignIns } from './sweep-sign-ins.ts'

/** A bucket or a mail server that is away must not hold up a start; the disk answers at once. */
export const parts: readonly Part[] = [
  { name: 'messages', run: forgetOldMessages, atStart: () => 'first' },
  { name: 'sign-ins', run: sweepSignIns, atStart: () => 'first' },
  {
    name: 'exchanges',
    run: async () => ({ deleted: await forgetOldExchanges(await database()) }),
    atStart: () => 'first',
  },
  { name: 'passages', run: async () => ({ changed: await rebuildPassages() }), atStart: () => 'first' },
  { name: 'trash', run: sweepTrash, atStart: () => 'first' },
  { name: 'years', run: expireYears, atStart: () => 'never' },
  { name: 'documents', run: async () => ({ read: (await readUnreadPdfs()).read }), atStart: () => 'beside' },
  { name: 'mail', run: deliverWaiting, atStart: () => 'beside' },
  { name: 'media', run: sweepMedia, atStart: () => (env().r2 ? 'beside' : 'first') },
]
