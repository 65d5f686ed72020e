import { expect, test } from 'vitest'
import { countTokens, cutHistory, mostTokens } from '#lib/nexus/answer/tokens.ts'

const said = (role: 'user' | 'assistant', text: string) => ({ role, text })

test('history keeps its latest turns and begins with a question', () => {
  const turns = [
    said('user', 'a'.repeat(30)),
    said('assistant', 'b'.repeat(30)),
    said('user', 'c'),
    said('assistant', 'd'),
  ]
  expect(cutHistory(turns, 1_000)).toEqual(turns)
  expect(cutHistory(turns, 12)).toEqual(turns.slice(2))
  expect(cutHistory(turns, 1)).toEqual([])
  expect(cutHistory([], 10)).toEqual([])
})

test('a turn that does not fit ends what is kept, though an older one would', () => {
  const turns = [said('user', 'old'), said('user', 'x'.repeat(300)), said('user', 'new')]
  expect(cutHistory(turns, 20)).toEqual([said('user', 'new')])
})

test('what visitors write is counted a token for each byte, as strange as it may be', () => {
  const prompt = (text: string) => [{ role: 'user' as const, content: [{ type: 'text' as const, text }] }]
  const strange = '𓀀'.repeat(100)
  expect(mostTokens({ prompt: prompt(strange) }) - mostTokens({ prompt: prompt('') })).toBe(400)
  expect(countTokens('cinco palabras en este texto')).toBe(10)
})

test('rules, the CV and tools are counted, too', () => {
  const system = { role: 'system' as const, content: 'x'.repeat(3_000) }
  expect(mostTokens({ prompt: [system] })).toBeGreaterThan(1_500)
  const tool = { type: 'function' as const, name: 'a', description: 'y'.repeat(1_000), inputSchema: {} }
  expect(mostTokens({ prompt: [system], tools: [tool] }) - mostTokens({ prompt: [system] })).toBeGreaterThan(
    500,
  )
})
