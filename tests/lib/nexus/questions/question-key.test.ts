import { expect, test } from 'vitest'
import { questionKey } from '#lib/nexus/questions/question-key.ts'

test.each([
  ['¿Habla ALEMÁN?', 'habla aleman'],
  ['  Do you know  C++ and C#?! ', 'do you know c++ and c#'],
  ['Знаете ли вы Go?', 'знаете ли вы go'],
  ['?!', ''],
])('%j is the same question as any that reads %j', (question, key) => {
  expect(questionKey(question)).toBe(key)
})
