import { APICallError } from 'ai'

/** How a provider refused a call before it wrote a word. */
export type Refused = { isRetryable: boolean; retryAfterMs: number }

/** The gateway's errors, which say 500 of whatever went wrong on the way, too. */
function isGatewayRefusal(error: object): boolean {
  const status = 'statusCode' in error ? Number(error.statusCode) : 0
  return status >= 400 && status !== 500
}

/** Null where the provider did not refuse, but vanished or was not reached: it may have begun to work. */
export function refusedWith(error: unknown): Refused | null {
  if (APICallError.isInstance(error)) {
    if ((error.statusCode ?? 0) < 400) return null
    const seconds = Number(error.responseHeaders?.['retry-after'] ?? 0)
    return { isRetryable: error.isRetryable, retryAfterMs: (seconds || 0) * 1_000 }
  }
  if (!(error instanceof Error) || !isGatewayRefusal(error)) return null
  return { isRetryable: 'isRetryable' in error && error.isRetryable === true, retryAfterMs: 0 }
}
