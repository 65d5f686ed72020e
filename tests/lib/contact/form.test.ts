import { expect, test } from 'vitest'
import { checkForm, emptyForm, parseForm } from '#lib/contact/form.ts'

const plain = 'application/x-www-form-urlencoded'
const right = { ...emptyForm, name: 'Ana', email: 'ana@example.org', message: 'Hello' }

function faults(typed: Partial<typeof right>) {
  const checked = checkForm({ ...right, ...typed })
  return !checked.ok && checked.problem.kind === 'invalid' ? checked.problem.fields : {}
}

test('what was typed is kept as it is, but line ends become LF', () => {
  const checked = checkForm({ ...right, name: ' Ana\u200b ', message: '\r\n  a\r\nb\rc ' })
  expect(checked).toEqual({
    ok: true,
    value: { name: ' Ana\u200b ', email: 'ana@example.org', message: '\n  a\nb\nc ' },
  })
})

test('every field is needed, and everything that is wrong is said at once', () => {
  expect(faults({ name: ' ', email: '', message: '\n\t' })).toEqual({
    name: ['text.missing'],
    email: ['text.missing'],
    message: ['text.missing'],
  })
})

test.each([
  ['name', 'x'.repeat(200), 'x'.repeat(201)],
  ['message', 'x'.repeat(10_000), 'x'.repeat(10_001)],
  ['message', 'x\r\n'.repeat(5_000), 'x\r\n'.repeat(5_001)],
] as const)('%s has a greatest length, counted after line ends became LF', (field, longest, longer) => {
  expect(faults({ [field]: longest })).toEqual({})
  expect(faults({ [field]: longer })).toEqual({ [field]: ['text.tooLong'] })
})

test.each(['a\nb', 'a\rb', 'a\u2028b', 'a\u0085b'])('a name has one line: %j', name => {
  expect(faults({ name })).toEqual({ name: ['text.manyLines'] })
})

test.each(['a\0b', '\ud800'])('%j cannot be stored', message => {
  expect(faults({ message })).toEqual({ message: ['text.notStorable'] })
})

test.each(['ana@example.org', 'a.b+c@d-e.f.example', 'ñandú@correo.ar', "o'neil@x.example", 'a@例え.jp'])(
  '%s is an address',
  email => expect(faults({ email })).toEqual({}),
)

test.each([
  ...[
    'ana',
    '@b.c',
    'a@b',
    'a@b.',
    'a@.b',
    'a@b..c',
    'a b@c.d',
    ' a@b.c',
    'a@b.c ',
    'a@b.c,d@e.f',
    'a@b@c.d',
  ],
  ...['"a" <a@b.c>', 'a@b.c\r\nBcc: d@e.f', 'a@b.c\u202e', 'a;b@c.d', '(x)a@b.c', 'a@[1.2.3.4]'],
])('%j is no address', email => {
  expect(faults({ email })).toEqual({ email: ['email.invalid'] })
})

test('a form is read in either way that browsers write it', async () => {
  const typed = { ...emptyForm, name: 'José & "Ana"', message: 'a\r\nb=c&d+e 👩🏽‍💻' }
  const urlencoded = await parseForm(plain, new URLSearchParams(typed).toString())
  expect(urlencoded).toEqual(typed)
  const body = new FormData()
  for (const [name, value] of Object.entries(typed)) body.set(name, value)
  const multipart = new Response(body)
  const type = multipart.headers.get('content-type') ?? ''
  expect(await parseForm(type, await multipart.text())).toEqual(typed)
})

test('fields that were not sent are empty, files and unknown fields are nothing', async () => {
  expect(await parseForm(plain, 'other=1&name=Ana')).toEqual({ ...emptyForm, name: 'Ana' })
  const body = new FormData()
  body.set('name', new File(['x'], 'x.txt'))
  const multipart = new Response(body)
  const type = multipart.headers.get('content-type') ?? ''
  expect(await parseForm(type, await multipart.text())).toEqual(emptyForm)
})

test.each([
  [plain, 'name=Jos%E9'],
  [plain, 'name=%'],
  ['application/json', '{"name":"Ana"}'],
  ['', 'name=Ana'],
  ['multipart/form-data; boundary=x', 'nonsense'],
])('%s with %j is not read as a form', async (type, body) => {
  expect(await parseForm(type, body)).toBeNull()
})
