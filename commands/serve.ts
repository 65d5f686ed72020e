import { createServer, type Server, type ServerResponse } from 'node:http'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import next from 'next'
import { cleanForwarding } from '#lib/client-address.ts'
import { forgetServer, noteServer } from '#lib/commands/running-server.ts'
import { closeDatabase } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { catchUpEventually } from '#lib/pages/catch-up.ts'
import { started } from '#lib/started.ts'
import { stopping } from '#lib/stopping.ts'
import { say } from './say.ts'

const host = '127.0.0.1'
const graceMs = 10_000
const lastRequestsMs = 200
/** So long a model may go on with an answer; then the embedded one ends it. */
const openAnswersMs = 5_000

/** An escape that stands for no character is taken as it is written: an address like any other. */
function readableUrl(url: string): string {
  try {
    decodeURI(url)
    return url
  } catch {
    return url.replaceAll('%', '%25')
  }
}

/** Next gives a redirect that it renders the same Location twice, which clients read as one long address. */
function sayOnce(response: ServerResponse): void {
  const append = response.appendHeader.bind(response)
  response.appendHeader = (name, value) =>
    response.getHeader(name) === value ? response : append(name, value)
}

/** Next gives the type of a route's answer as a list of one, which its own compression does not understand. */
function sayTypePlainly(response: ServerResponse): void {
  const set = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === 'content-type' && typeof value === 'object' ? value.join(', ') : value)
}

async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, host, resolve)
  await promise
  const address = server.address()
  return `http://localhost:${typeof address === 'object' ? address?.port : port}`
}

/** Closing resets a connection whose request lies unread: what was sent before we were told to stop is read first. */
async function readLastRequests(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  await pause(lastRequestsMs)
  // A busy process may not have looked at its connections in that time: now it accepts them, then it reads.
  await nextTurn()
  await nextTurn()
  await nextTurn()
}

/** Lets open answers end, then puts the database down whole. */
async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, graceMs).unref()
  setTimeout(() => stopping().abort(), openAnswersMs).unref()
  await readLastRequests(server)
  server.close(() => resolve())
  setInterval(() => server.closeIdleConnections(), lastRequestsMs).unref()
  await promise
  await forgetServer()
  await closeDatabase()
  process.exit(0)
}

/** Serves the last build, or with `isDevelopment` the sources, until told to stop. */
export async function serve(isDevelopment = false): Promise<void> {
  const { port, trustedProxies } = env()
  const app = next({ dev: isDevelopment, hostname: 'localhost', port })
  await app.prepare()
  // Next begins our start but does not wait for it.
  await started().promise
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    request.url = readableUrl(request.url ?? '/')
    sayOnce(response)
    sayTypePlainly(response)
    cleanForwarding(request.headers, request.socket.remoteAddress ?? '', trustedProxies)
    void handle(request, response)
  })
  const url = await listen(server, port)
  await noteServer(url)
  // A command that found no note edits by itself: what it did until now has to be seen.
  if (env().database !== undefined) void catchUpEventually()
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(server))
  say(`\nLive CV is served at ${url}\n`)
}
