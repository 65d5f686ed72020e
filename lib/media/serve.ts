import { basename } from 'node:path'
import { env } from '#lib/env.ts'
import { contentType, isFileKey } from './keys.ts'
import { localFolder } from './local-folder.ts'
import { mediaFolder } from './storage.ts'

const immutable = 'public, max-age=31536000, immutable'

/** The key as it was asked for, not decoded: a key of ours has nothing to decode. */
function askedKey(request: Request): string | null {
  const key = new URL(request.url).pathname.replace(/^\/media\//, '')
  return isFileKey(key) ? key : null
}

const notFound = () =>
  new Response('Not found', {
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' },
  })

/** A file never runs anything, whatever is in it. */
function headersOf(key: string, bytes: number, etag: string): HeadersInit {
  const isPdf = key.endsWith('.pdf')
  return {
    'Cache-Control': immutable,
    'Content-Type': contentType(key),
    'Content-Length': String(bytes),
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ...(isPdf ? { 'Content-Disposition': `attachment; filename="${basename(key)}"` } : {}),
  }
}

function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get('If-None-Match')?.split(',') ?? []
  return known.some(tag => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}

/** A stored file, when files lie in a folder of this machine; its name is its content, so it is its ETag too. */
export async function serveFile(request: Request): Promise<Response> {
  const key = askedKey(request)
  if (key === null || env().r2 !== undefined) return notFound()
  const file = await localFolder(mediaFolder(), '/media').open(key)
  if (file === null) return notFound()
  const etag = `"${basename(key)}"`
  if (isKnown(request, etag)) {
    await file.stream.cancel()
    return new Response(null, { status: 304, headers: { ETag: etag, 'Cache-Control': immutable } })
  }
  if (request.method === 'HEAD') await file.stream.cancel()
  const body = request.method === 'HEAD' ? null : file.stream
  return new Response(body, { headers: headersOf(key, file.bytes, etag) })
}
