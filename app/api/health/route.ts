import { readHealth } from '#lib/health.ts'

export const dynamic = 'force-dynamic'

/** Keeps the database warm and tells whether it answers. */
export async function GET(): Promise<Response> {
  const health = await readHealth()
  return Response.json(health, {
    status: health.status === 'operational' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
