import { expect, test } from 'vitest'
import { markedStatus, statusMarker } from '#lib/pages/markers.ts'

const marker = (status: string) => `<head><meta name="${statusMarker}" content="${status}"/></head>`

test('a page without a marker is found', () => {
  expect(markedStatus('<head><meta name="robots" content="404"/></head>')).toBe(200)
})

test('a marked page gets the status it asks for', () => {
  expect([markedStatus(marker('404')), markedStatus(marker('503'))]).toEqual([404, 503])
})

test.each(['200', '500', '4040', ''])('the status "%s" cannot be asked for', status => {
  expect(markedStatus(marker(status))).toBe(200)
})

test('a text of the CV that reads like a marker is only text', () => {
  const escaped = marker('404').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const inPayload = JSON.stringify(marker('404')).replaceAll('<', '\\u003c')
  expect(markedStatus(`<p>${escaped}</p><script>self.__next_f.push([1,${inPayload}])</script>`)).toBe(200)
})
