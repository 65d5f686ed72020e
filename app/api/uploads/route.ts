import { readText } from '#lib/http.ts'
import { answerUpload } from '#lib/media/answer-upload.ts'
import { openUpload, uploadRequest } from '#lib/media/uploads.ts'
import { fail } from '#lib/result.ts'

export const dynamic = 'force-dynamic'

const maxBytes = 10_000

function parse(body: string | null) {
  try {
    return uploadRequest.safeParse(JSON.parse(body ?? '')).data
  } catch {
    return undefined
  }
}

/** Opens a slot for one file; the answer says where its bytes go. */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, async owner => {
    const asked = parse(await readText(request, maxBytes))
    return asked === undefined ? fail({ kind: 'invalid', fields: {} }) : openUpload(owner, asked)
  })
}
