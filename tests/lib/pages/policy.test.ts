import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '#lib/pages/policy.ts'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const opening = '(self.__next_f=self.__next_f||[]).push([0])'
const payload = 'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c/script>"])'
const chunks = '{"otherChunks":["static/chunks/0-a_b.c.js"],"runtimeModuleIds":[12,"x"]}'
const bundler = `(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(${chunks});`

function scriptSources(html: string): string {
  const directives = contentSecurityPolicy(html).split('; ')
  return directives.find(directive => directive.startsWith('script-src ')) ?? ''
}

test.each([opening, payload, bundler, 'requestAnimationFrame(function(){$RT=performance.now()});'])(
  'what Next writes itself may run: %s',
  script => {
    expect(scriptSources(`<p>x</p><script>${script}</script>`)).toBe(`script-src 'self' ${hashOf(script)}`)
  },
)

test('the mark that Next gives its first script makes no difference', () => {
  expect(scriptSources(`<script id="_R_">${bundler}</script>`)).toContain(hashOf(bundler))
})

test.each([
  ['any other script', '<script>alert(1)</script>'],
  ['an empty one', '<script></script>'],
  ['a push that is no JSON', '<script>self.__next_f.push([1,alert(1)])</script>'],
  ['a push of a text that ends early', '<script>self.__next_f.push([1,"a"+alert(1)+"b"])</script>'],
  ['a push of something else than a list', '<script>self.__next_f.push({"a":1})</script>'],
  ['a push with a statement behind it', `<script>${payload};alert(1)</script>`],
  ['a push with a second call behind it', `<script>self.__next_f.push([1]),alert([1])</script>`],
  ['a push with a statement before it', `<script>alert(1);${payload}</script>`],
  ['a push of a template', `<script>self.__next_f.push([1,\`\${alert(1)}\`])</script>`],
  ['two pushes in one', `<script>${payload}\n${payload}</script>`],
  ['the opening statement with more', `<script>${opening};alert(1)</script>`],
  [
    'the opening statement with other content',
    `<script>(self.__next_f=self.__next_f||[]).push([alert(1)])</script>`,
  ],
  [
    'chunks of somewhere else',
    `<script>${bundler.replace('static/chunks/0-a_b.c.js', '//evil.example/a.js')}</script>`,
  ],
  ['chunks with a way out', `<script>${bundler.replace('static/chunks/', 'static/chunks/../../')}</script>`],
  ['chunks with more to them', `<script>${bundler.replace('{"other', '{"evil":1,"other')}</script>`],
  ['a script with an address', `<script src="https://evil.example/a.js">${payload}</script>`],
  ['a module', `<script type="module">${payload}</script>`],
  ['a script with a handler', `<script onload="alert(1)">${payload}</script>`],
  ['another id', `<script id="_R_" id="x">${payload}</script>`],
  ['a script inside of a script', `<script><script>${opening}</script>`],
  ['a script whose end is written oddly', `<script>alert(1)</script ><script>${opening}</script>`],
  ['capitals', `<SCRIPT>${opening}</SCRIPT>`],
])('%s gets no hash', (_, html) => {
  expect(scriptSources(html)).toBe("script-src 'self'")
})

test('what a text of the CV says about scripts is no script', () => {
  expect(scriptSources(`<p>&lt;script&gt;${opening}&lt;/script&gt;</p>`)).toBe("script-src 'self'")
})

test('equal scripts share one hash', () => {
  expect(scriptSources(`<script>${payload}</script>`.repeat(3)).match(/sha256/g)).toHaveLength(1)
})

test('all else is refused unless it comes from the site', () => {
  const policy = contentSecurityPolicy('')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})
