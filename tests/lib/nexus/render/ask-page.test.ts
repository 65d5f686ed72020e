import { expect, test } from 'vitest'
import type { Answer } from '#lib/nexus/answer/answer.ts'
import { answerHtml } from '#lib/nexus/render/page/answer-html.ts'
import { fillNexusPage } from '#lib/nexus/render/page/fill-page.ts'
import { themeScript } from '#lib/theme-script.ts'

const page = `<html><head><title>Ask</title><script>${themeScript}</script></head><body>
<div id="nexus-beginning"><h1>Ask</h1></div><div role="alert" id="nexus-problem"></div>
<form><textarea name="question" rows="1"></textarea></form><script src="/a.js"></script></body></html>`

const answer: Answer = {
  text: 'Yes, **since** 2013 [1]. He is kind to dogs too. <b>Done</b> [9].',
  citations: [
    {
      number: 1,
      kind: 'skill',
      anchor: 'skill-sql',
      years: '2013 – now',
      title: 'SQL <3',
      path: '/en#skill-sql',
    },
  ],
  isAnswered: true,
  next: ['What "else"?'],
  contactPath: null,
  language: 'en',
  model: 'large',
  standIn: null,
  exchangeId: null,
}

const hostile = '<script>alert(1)</script> $& "x"'

test('an answer is a page with its question, its numbers as links, its sources and no code', () => {
  const html = fillNexusPage(page, {
    question: hostile,
    answer: answerHtml(hostile, answer, 'es'),
    problem: null,
  })
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; $&amp; &quot;x&quot;</h2>')
  expect(html).toContain('<span class="tied">2013<a class="cite" href="/es#skill-sql"')
  expect(html).toContain('<a href="/es#skill-sql">SQL &lt;3</a><span class="mono">2013 – now</span>')
  expect(html).toContain('<span class="unsourced">He is kind to dogs too. </span><small class="mono">')
  expect(html).toContain('value="What &quot;else&quot;?"')
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toContain('lang="en"')
  expect(html).not.toMatch(/<b>|\/a\.js|<script>alert|id="nexus-beginning"/)
})

test('the rules that read the CV are not asked for the source of every sentence', () => {
  expect(answerHtml('?', { ...answer, model: 'embedded' }, 'en')).not.toContain('unsourced')
})

test('what the CV does not say is said so, with a way to the one who knows', () => {
  const silent: Answer = {
    ...answer,
    text: 'No entry speaks of it.',
    isAnswered: false,
    contactPath: '/en/contact',
  }
  const html = answerHtml('Salary?', silent, 'en')
  expect(html).toContain('<strong>The CV does not say.</strong>')
  expect(html).toContain('<a href="/en/contact">')
  expect(html).not.toContain('unsourced')
  const said = { ...silent, text: 'The CV does not say what he earns.' }
  expect(answerHtml('Salary?', said, 'en')).not.toContain('<strong>The CV')
})

test('a refused question stays in the field, below why it was refused', () => {
  const html = fillNexusPage(page, { question: hostile, answer: null, problem: 'Too <many>' })
  expect(html).toContain('id="nexus-problem"><p class="problem">Too &lt;many&gt;</p></div>')
  expect(html).toContain('rows="1">\n&lt;script&gt;alert(1)')
  expect(html).toContain('<h1>Ask</h1>')
})

test('another page is not filled', () => {
  expect(fillNexusPage('<html></html>', { question: '', answer: '', problem: null })).toBeNull()
})
