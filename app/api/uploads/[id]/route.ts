import { answerUpload } from '#lib/media/answer-upload.ts'
import { cancelUpload, finishUpload, receiveUpload } from '#lib/media/uploads.ts'

export const dynamic = 'force-dynamic'
export const maxDuration = 60

type Context = { params: Promise<{ id: string }> }

/** The bytes, where they come through the server: checked and stored with the same request. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerUpload(request, owner => receiveUpload(owner, id, request))
}

/** The bytes are in the incoming bucket: checks and stores them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerUpload(request, owner => finishUpload(owner, id))
}

/** The browser gave up. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerUpload(request, owner => cancelUpload(owner, id))
}
