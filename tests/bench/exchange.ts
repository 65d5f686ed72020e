import { Agent, get, type IncomingHttpHeaders } from 'node:http'

export type Exchange = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks once and gives the bytes as they came, still compressed; `gzip` is what browsers say they take. */
export function exchange(url: string, encoding: 'gzip' | 'identity', agent?: Agent): Promise<Exchange> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchange>()
  const request = get(url, { agent, headers: { 'accept-encoding': encoding } }, response => {
    const chunks: Buffer[] = []
    response.on('data', chunk => chunks.push(chunk))
    response.once('error', reject)
    response.once('end', () => {
      const { statusCode = 0, headers } = response
      resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
    })
  })
  request.once('error', reject)
  return promise
}

/** Connections that stay open, as many as `connections`. */
export const keepAlive = (connections: number) => new Agent({ keepAlive: true, maxSockets: connections })
