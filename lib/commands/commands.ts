import { z } from 'zod'
import { CvNotEmptyError, holdsCv, loadSample } from '#db/sample/load.ts'
import { resetOwner } from '#lib/auth/first-owner.ts'
import { database } from '#lib/db.ts'
import { addEntry, type Edited, removeEntry, setEntry } from '#lib/entities/edit.ts'
import { type EntityName, isEntityName } from '#lib/entities/tables.ts'
import { readUnreadPdfs } from '#lib/media/pdf-text/read-unread.ts'
import { type Swept, sweepMedia } from '#lib/media/sweep.ts'
import { rebuildPassages } from '#lib/nexus/passages/refresh.ts'
import { catchUp } from '#lib/pages/catch-up.ts'
import { commitEdit } from '#lib/pages/commit.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { done, fail, type Result } from '#lib/result.ts'

const entity = z.custom<EntityName>(name => typeof name === 'string' && isEntityName(name), {
  error: 'entity.unknown',
})
const values = z.record(z.string(), z.unknown())

/** What a command asks the server to do. */
export const command = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('sample') }),
  z.strictObject({ name: z.literal('catch-up') }),
  z.strictObject({ name: z.literal('sweep-media') }),
  z.strictObject({ name: z.literal('rebuild-passages') }),
  z.strictObject({ name: z.literal('reset-owner'), passwordHash: z.string().startsWith('$argon2id$') }),
  z.strictObject({ name: z.literal('add'), entity, values }),
  z.strictObject({ name: z.literal('set'), entity, slug: z.string().nullable(), values }),
  z.strictObject({ name: z.literal('remove'), entity, slug: z.string() }),
])

export type Command = z.infer<typeof command>

/** Images are drawn before the transaction, which would wait for them; the drawing is loaded only here. */
async function loadSampleCv(): Promise<Result<Edited>> {
  try {
    if (await holdsCv(await database())) throw new CvNotEmptyError()
    const { storeSampleImages } = await import('#lib/sample-art/load.ts')
    const images = await storeSampleImages()
    return await commitEdit(async tx => {
      await loadSample(tx, images)
      return { value: done({ slug: null }), expires: [everyAddress] }
    })
  } catch (error) {
    if (error instanceof CvNotEmptyError) return fail({ kind: 'conflict', current: error.message })
    throw error
  }
}

async function learnOfOthers(): Promise<Result<Edited>> {
  await catchUp()
  return done({ slug: null })
}

/**
 * What a command did: `email` is the owner's, after a reset; `swept` counts the files that went, `passages` those
 * of the search that changed.
 */
export type CommandDone = Edited & {
  email?: string | undefined
  swept?: Swept | undefined
  passages?: number | undefined
}

async function giveNewPassword(passwordHash: string): Promise<Result<CommandDone>> {
  return done({ slug: null, email: await resetOwner(passwordHash) })
}

async function sweep(): Promise<Result<CommandDone>> {
  return done({ slug: null, swept: await sweepMedia() })
}

async function rebuild(): Promise<Result<CommandDone>> {
  const { changed } = await readUnreadPdfs()
  return done({ slug: null, passages: changed + (await rebuildPassages()) })
}

/** Does it, in whichever process: the running server's, or the command's own when none runs. */
export function runCommand(asked: Command): Promise<Result<CommandDone>> {
  switch (asked.name) {
    case 'sample':
      return loadSampleCv()
    case 'catch-up':
      return learnOfOthers()
    case 'sweep-media':
      return sweep()
    case 'rebuild-passages':
      return rebuild()
    case 'reset-owner':
      return giveNewPassword(asked.passwordHash)
    case 'add':
      return addEntry(asked.entity, asked.values)
    case 'set':
      return setEntry(asked.entity, asked.slug, asked.values)
    case 'remove':
      return removeEntry(asked.entity, asked.slug)
  }
}
