import { describe, expect, test, vi } from 'vitest'
import { DeadlineError, errorCode, isConnectionLost, isDeadlinePassed, readWithRetry } from '#db/faults.ts'

const coded = (code: string) => Object.assign(new Error('as the driver threw it'), { code })
const wrapped = (cause: unknown) => new Error('Failed query', { cause: new Error('once more', { cause }) })

describe('a fault of the connection', () => {
  test.each([
    '57P01',
    '57P02',
    '57P03',
    '08000',
    '08006',
    '08P01',
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
  ])('is told by the code %s, however deep', code => {
    expect(isConnectionLost(wrapped(coded(code)))).toBe(true)
    expect(errorCode(wrapped(coded(code)))).toBe(code)
  })

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'Connection terminated due to connection timeout',
  ])('is told by the message "%s"', message => {
    expect(isConnectionLost(wrapped(new Error(message)))).toBe(true)
  })

  test("is told by a WebSocket's event, which is no error", () => {
    expect(isConnectionLost(wrapped(new Event('error')))).toBe(true)
  })
})

test.each(['23505', '23514', '42P01', '22021', '57014', '0800', 'ERR_INVALID_ARG_TYPE'])(
  '%s is no fault of the connection',
  code => {
    expect(isConnectionLost(wrapped(coded(code)))).toBe(false)
  },
)

test.each([undefined, null, 'Connection terminated', 57, {}, new Event('close')])(
  '%s is no fault',
  thrown => {
    expect(isConnectionLost(thrown)).toBe(false)
    expect(errorCode(thrown)).toBeUndefined()
  },
)

test('a text of the owner that speaks of connections is no fault of ours', () => {
  const refusal = Object.assign(new Error('invalid input: "connection terminated"'), { code: '22P02' })
  expect(isConnectionLost(wrapped(refusal))).toBe(false)
})

test('causes that go in a circle end', () => {
  const circle = new Error('round')
  circle.cause = circle
  expect(isConnectionLost(circle)).toBe(false)
})

test('a read is tried once more after a lost connection, not after a deadline', async () => {
  const lost = vi
    .fn()
    .mockRejectedValueOnce(wrapped(coded('ECONNRESET')))
    .mockResolvedValue('rows')
  expect(await readWithRetry(lost)).toBe('rows')
  const late = vi.fn().mockRejectedValue(wrapped(new DeadlineError(5_000)))
  await expect(readWithRetry(late)).rejects.toSatisfy(isDeadlinePassed)
  expect(late).toHaveBeenCalledTimes(1)
})
