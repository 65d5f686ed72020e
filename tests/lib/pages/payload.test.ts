import { expect, test } from 'vitest'
import { splitPage } from '#lib/pages/payload.ts'
import { themeScript } from '#lib/theme-script.ts'

const opening = '(self.__next_f=self.__next_f||[]).push([0])'
const push = 'self.__next_f.push([1,"$& and \\u003c/script>"])'
const bundler =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]});'
const theme = `<script>${themeScript}</script>`
const start = `<script id="_R_">${bundler}</script>`
const name = 'ab'.repeat(32)

const pageWith = (...scripts: string[]) => `<html>${theme}<p>Text</p>${scripts.join('')}</html>`
const inline = (script: string) => `<script>${script}</script>`
const whole = pageWith(start, inline(opening), inline(push))

test('a page keeps its text and its theme and names its payload', () => {
  const split = splitPage(whole, name)
  const link = `<script src="/payload/${name}/${split?.payload.content}.js" defer=""></script>`
  expect(split?.html).toBe(pageWith(link))
})

test('the payload is handed over before the code starts, each statement ended', () => {
  expect(splitPage(whole, name)?.payload.script).toBe([opening, push, bundler].join(';\n'))
})

test('the name of a payload follows from its content alone', () => {
  const contentOf = (html: string) => splitPage(html, name)?.payload.content
  expect(contentOf(whole)).toBe(contentOf(whole.replace('Text', 'Other text')))
  expect(contentOf(whole)).not.toBe(contentOf(whole.replace('and', 'or')))
})

test.each([
  ['without a payload', pageWith(start)],
  ['whose code nothing starts', pageWith(inline(opening), inline(push))],
  ['that starts its code twice', pageWith(start, start, inline(push))],
])('a page %s stays as it is', (_, html) => {
  expect(splitPage(html, name)).toBeNull()
})

test('what content smuggled in is never made part of the payload', () => {
  const smuggled = inline('self.__next_f.push([1,alert(1)])')
  const split = splitPage(pageWith(smuggled, start, inline(push)), name)
  expect(split?.html).toContain(smuggled)
  expect(split?.payload.script).not.toContain('alert')
})
