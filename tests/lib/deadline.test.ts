import { expect, test } from 'vitest'
import { TooLateError, withDeadline } from '#lib/deadline.ts'

const never = () => new Promise<string>(() => {})

test('what answers in time is passed on, and what fails too', async () => {
  expect(await withDeadline(Promise.resolve('here'), 1_000)).toBe('here')
  await expect(withDeadline(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken')
})

test('what never answers is given up after the deadline', async () => {
  const startedAt = performance.now()
  await expect(withDeadline(never(), 50)).rejects.toThrow(TooLateError)
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})

test('a failure after the deadline troubles nobody', async () => {
  const { promise, reject } = Promise.withResolvers<string>()
  const unhandled: unknown[] = []
  const hear = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', hear)
  await expect(withDeadline(promise, 1)).rejects.toThrow(TooLateError)
  reject(new Error('too late'))
  await new Promise(resolve => setImmediate(resolve))
  process.off('unhandledRejection', hear)
  expect(unhandled).toEqual([])
})

test('no timer is left behind by what answered in time', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  const before = timers()
  await withDeadline(Promise.resolve('here'), 600_000)
  expect(timers()).toBe(before)
})
