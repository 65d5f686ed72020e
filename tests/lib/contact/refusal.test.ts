import { expect, test } from 'vitest'
import { refusalOf } from '#lib/contact/refusal.ts'

test.each([
  [1, 'one minute'],
  [61, '2 minutes'],
  [3_599, '60 minutes'],
  [3_600, 'one hour'],
  [50_000, '14 hours'],
])('a wait of %i seconds is told as %s', (retryAfterSeconds, wait) => {
  const refusal = refusalOf({ kind: 'limited', retryAfterSeconds }, 'en')
  expect(refusal).toMatchObject({ status: 429, retryAfterSeconds })
  expect(refusal.problem).toContain(`in ${wait}.`)
})

test('each code is told in the language of the page', () => {
  const fields = { name: ['text.manyLines'], email: ['email.invalid'], message: ['text.tooLong'] }
  expect(refusalOf({ kind: 'invalid', fields }, 'pt').fields).toEqual({
    name: 'Uma linha só, por favor.',
    email: 'Isto não é um endereço de e-mail, como nome@example.org.',
    message: 'É longo demais: no máximo 10.000 caracteres.',
  })
})
