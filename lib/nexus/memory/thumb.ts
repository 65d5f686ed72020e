import { z } from 'zod'
import { setThumb } from '#db/queries/exchanges.ts'
import { forwardedAddress } from '#lib/client-address.ts'
import { database } from '#lib/db.ts'
import { isFromOwnPage, readText } from '#lib/http.ts'
import { reasonOf } from '#lib/reason.ts'
import { takeThumb } from '../limits/visitor-limits.ts'

const maxBytes = 1_000

/** `null` takes a thumb back. Who knows both ids is who asked: both are random and told to nobody else. */
export const thumbRequest = z.object({
  conversationId: z.uuid(),
  exchangeId: z.uuid(),
  thumb: z.enum(['up', 'down']).nullable(),
})

export type ThumbRequest = z.infer<typeof thumbRequest>

function parse(body: string | null) {
  try {
    return thumbRequest.safeParse(JSON.parse(body ?? '')).data
  } catch {
    return undefined
  }
}

/** 204, 404 where there is no such exchange, 429 after too many. */
async function give(
  { exchangeId: id, conversationId, thumb }: ThumbRequest,
  address: string,
): Promise<number> {
  const db = await database()
  if (!(await takeThumb(db, address))) return 429
  return (await setThumb(db, { id, conversationId }, thumb)) ? 204 : 404
}

/** Takes what a visitor thinks of an answer; the answer has no body. */
export async function answerThumb(request: Request): Promise<Response> {
  const status = async () => {
    if (!isFromOwnPage(request)) return 403
    const asked = parse(await readText(request, maxBytes))
    if (asked === undefined) return 422
    return await give(asked, forwardedAddress(request.headers.get('x-forwarded-for')))
  }
  try {
    return new Response(null, { status: await status(), headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    console.warn('A thumb could not be stored:', reasonOf(error))
    return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } })
  }
}
