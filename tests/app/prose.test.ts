import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Prose } from '#app/(public)/[locale]/_parts/prose.tsx'

const draw = (text: string) => renderToStaticMarkup(Prose({ locale: 'en', text: { text, lang: 'en' } }))

test('Markdown is drawn below the headings of the page', () => {
  expect(draw('# One\n\n## Two\n\n### Three')).toMatch(/<h2>One<\/h2>\s*<h2>Two<\/h2>\s*<h3>Three<\/h3>/)
  expect(draw('**bold** and `code`\n\n- one\n- two')).toContain('<strong>bold</strong> and <code>code</code>')
  expect(draw('| a |\n|---|\n| b |')).toContain('<div class="table"><table>')
})

test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b>bold</b>', 'a <!-- b --> c'])(
  'the HTML %s stays text',
  html => {
    expect(draw(html)).not.toMatch(/<(script|img|b|!--)/)
    expect(draw(html)).toContain('&lt;')
  },
)

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '&#106;avascript:alert(1)',
])('a link to %s leads nowhere', url => {
  expect(draw(`[text](${url}) <${url}>`)).not.toMatch(/href="[^"]/)
})

test('a picture from elsewhere is not loaded', () => {
  expect(draw('![alt](https://evil.example/a.png)')).not.toContain('<img')
})

test('a text in another language says which', () => {
  expect(renderToStaticMarkup(Prose({ locale: 'pt', text: { text: 'Hola', lang: 'es' } }))).toContain(
    'lang="es"',
  )
})

test.each([
  ['a little too deep', '> '.repeat(60)],
  ['as deep as a text is long', '>'.repeat(19_000)],
  ['deep in emphasis', '*a **b '.repeat(400)],
])('a text that is nested %s is drawn without its formatting', (_, start) => {
  const drawn = draw(`${start}the end`)
  expect(drawn).toContain('the end')
  expect(drawn.match(/<(blockquote|em|strong)>/g)?.length ?? 0).toBeLessThan(30)
})
