import { afterEach, beforeEach, expect, vi } from 'vitest'

const reported = vi.spyOn(console, 'error')

beforeEach(() => {
  reported.mockReset()
})

// A test that wants an error reads vi.mocked(console.error).mock.calls and then clears it.
afterEach(() => {
  expect(reported.mock.calls, 'console.error was called unexpectedly').toEqual([])
})
