import { env } from '#lib/env.ts'

/** What a browser sends a file with. */
export type SignedPut = { url: string; headers: Record<string, string> }

/** A file that came in, as it lies there unchecked; its id is that of its upload. */
export type Arrived = { id: string; storedAt: Date }

/** Where browsers put files before they are checked: private, and apart from all that is ever shown. */
export type Incoming = {
  /** Opens the place of one upload for exactly this type and size, for a short time. */
  sign(upload: { id: string; contentType: string; bytes: number }): Promise<SignedPut>
  /** The file, or null where none came; one of another size than promised is not read and has no bytes. */
  read(id: string, bytes: number): Promise<Uint8Array | null>
  remove(ids: string[]): Promise<void>
  list(): AsyncIterable<Arrived>
}

/** Null where there is no such place: then bytes come through the server, which keeps them in memory alone. */
export async function incoming(): Promise<Incoming | null> {
  const { r2 } = env()
  if (r2?.incomingBucket === undefined) return null
  const { incomingBucket } = await import('./incoming-bucket.ts')
  return incomingBucket(r2, r2.incomingBucket)
}
