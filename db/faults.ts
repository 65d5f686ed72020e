/** A query, a wait for a connection or a transaction's statement took longer than it may. */
export class DeadlineError extends Error {
  readonly timeoutMs: number

  constructor(timeoutMs: number, options?: ErrorOptions) {
    super(`The database did not answer within ${timeoutMs} ms.`, options)
    this.name = 'DeadlineError'
    this.timeoutMs = timeoutMs
  }
}

const lostStates = ['53300', '57P01', '57P02', '57P03', '57P05', '25P03', '25P04']
const lostSystemCodes = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']
const lostCodes = new Set([...lostStates, ...lostSystemCodes, 'ENOTFOUND', 'EAI_AGAIN'])

/** What the drivers say, without a code, about a connection that is gone. */
const lostMessage = /connection terminated|not queryable|connection ended|socket hang up/i

/** What the pools say when no connection came in time. */
const waitedMessage = /timeout exceeded when trying to connect|due to connection timeout/

const deepestCause = 8

function* chain(error: unknown): Generator<object> {
  let link = error
  for (let depth = 0; depth < deepestCause && typeof link === 'object' && link !== null; depth++) {
    yield link
    link = 'cause' in link ? link.cause : undefined
  }
}

function codeOf(link: object): string | undefined {
  return 'code' in link && typeof link.code === 'string' ? link.code : undefined
}

function says(link: object, pattern: RegExp): boolean {
  return 'message' in link && typeof link.message === 'string' && pattern.test(link.message)
}

/** A WebSocket that fails throws an event, not an error. */
function isSocketEvent(link: object): boolean {
  return !(link instanceof Error) && 'type' in link && link.type === 'error'
}

function isLost(link: object): boolean {
  const code = codeOf(link)
  if (code !== undefined && (lostCodes.has(code) || /^08...$/.test(code))) return true
  return isSocketEvent(link) || (code === undefined && says(link, lostMessage))
}

/** The SQLSTATE or system code, wherever in the causes it is: drizzle wraps what the driver threw. */
export function errorCode(error: unknown): string | undefined {
  for (const link of chain(error)) {
    const code = codeOf(link)
    if (code !== undefined) return code
  }
  return undefined
}

/** The name of the constraint that refused a write (class 23), as the server gives it. */
export function brokenConstraint(error: unknown): string | undefined {
  for (const link of chain(error)) {
    if (codeOf(link)?.startsWith('23') && 'constraint' in link) return String(link.constraint)
  }
  return undefined
}

export function isDeadlinePassed(error: unknown): boolean {
  return chain(error).some(link => link instanceof DeadlineError || says(link, waitedMessage))
}

/** The database could not be reached, went away or did not answer in time: nothing is wrong with the query. */
export function isConnectionLost(error: unknown): boolean {
  return isDeadlinePassed(error) || chain(error).some(isLost)
}

/**
 * Reads again, once, when the connection was lost: a fresh one may work. Not after a deadline, which would
 * double the wait. Never for writes: a lost commit may have happened.
 */
export async function readWithRetry<Rows>(read: () => Promise<Rows>): Promise<Rows> {
  try {
    return await read()
  } catch (error) {
    if (!isConnectionLost(error) || isDeadlinePassed(error)) throw error
    return await read()
  }
}
