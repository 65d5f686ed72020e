import type { Locale } from '#lib/i18n/locales.ts'
import { type NexusTexts, nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { escapeHtml } from '#lib/pages/plain-page.ts'
import type { Answer } from '../../answer/answer.ts'
import { type Block, type Mark, type Run, readBlocks } from '../blocks.ts'
import { pathIn } from '../paths.ts'
import { type Piece, piecesOf } from '../pieces.ts'
import { needsSource, sentencesOf } from '../sentences.ts'
import { sayingSilence } from '../silence.ts'

type Source = Answer['citations'][number]
type Setting = { answer: Answer; locale: Locale; texts: NexusTexts; sources: Map<number, Source> }

const tags: Record<Mark, string> = { strong: 'strong', emphasis: 'em', code: 'code' }

function marked(text: string, mark: Mark | null): string {
  const inner = escapeHtml(text)
  return mark === null ? inner : `<${tags[mark]}>${inner}</${tags[mark]}>`
}

function numberLink({ number, title, path }: Source, { locale, texts }: Setting): string {
  const own = pathIn(locale, path)
  const name = escapeHtml(texts.source(number, title))
  return own === null ? '' : `<a class="cite" href="${escapeHtml(own)}" aria-label="${name}">${number}</a>`
}

function pieceHtml(piece: Piece, setting: Setting): string {
  if (piece.kind === 'words') return marked(piece.text, piece.mark)
  const links = piece.numbers.flatMap(number => setting.sources.get(number) ?? [])
  const numbers = links.map(source => numberLink(source, setting)).join('')
  return `<span class="tied">${marked(piece.text, piece.mark)}${numbers}${escapeHtml(piece.after)}</span>`
}

function runsHtml(runs: readonly Run[], setting: Setting): string {
  const { answer, sources, texts } = setting
  const known = new Set(sources.keys())
  const isTold = answer.model === 'large' && answer.isAnswered
  const sentences = sentencesOf(runs, answer.language)
  const unsourced = sentences.map(sentence => isTold && needsSource(sentence))
  const parts = sentences.map((sentence, index) => {
    const html = piecesOf(sentence.runs, known)
      .map(piece => pieceHtml(piece, setting))
      .join('')
    if (!unsourced[index]) return html
    const note = unsourced[index + 1] ? '' : `<small class="mono">${escapeHtml(texts.notFromCv)}</small> `
    return `<span class="unsourced">${html}</span>${note}`
  })
  return parts.join('')
}

function blockHtml(block: Block, setting: Setting): string {
  if (block.kind === 'code') return `<pre><code>${escapeHtml(block.text)}</code></pre>`
  if (block.kind === 'paragraph') return `<p>${runsHtml(block.runs, setting)}</p>`
  const tag = block.isOrdered ? 'ol' : 'ul'
  return `<${tag}>${block.items.map(item => `<li>${runsHtml(item, setting)}</li>`).join('')}</${tag}>`
}

function saidHtml(setting: Setting): string {
  const { answer, locale, texts } = setting
  const said = answer.isAnswered ? answer.text : sayingSilence(answer.text, texts.silent)
  const text = readBlocks(said)
    .map(block => blockHtml(block, setting))
    .join('')
  const drawn = `<div class="answer-text">${text}</div>`
  if (answer.isAnswered) return drawn
  const ring =
    '<svg class="ring" viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-dasharray="2.6 2.1"></circle></svg>'
  const write = answer.contactPath === null ? '' : contactHtml(locale, texts)
  return `<div class="silence">${ring}<div>${drawn}${write}</div></div>`
}

const contactHtml = (locale: Locale, texts: NexusTexts) =>
  `<p class="acts"><a href="/${locale}/contact">${escapeHtml(texts.askByMessage)}</a></p>`

function sourcesHtml({ answer, locale, texts, ...rest }: Setting): string {
  const items = answer.citations.map(source => {
    const link = numberLink(source, { answer, locale, texts, ...rest })
    const path = escapeHtml(pathIn(locale, source.path) ?? '')
    const title = `<a href="${path}">${escapeHtml(source.title)}</a>`
    return `<li>${link}<span></span>${title}<span class="mono">${escapeHtml(source.years)}</span></li>`
  })
  if (items.length === 0) return ''
  return `<ol class="sources" aria-label="${escapeHtml(texts.sources)}">${items.join('')}</ol>`
}

function nextHtml({ answer, locale, texts }: Setting): string {
  if (answer.next.length === 0) return ''
  const items = answer.next.map(question => {
    const text = escapeHtml(question)
    return `<li><button type="submit" name="question" value="${text}">${text}</button></li>`
  })
  const title = escapeHtml(answer.isAnswered ? texts.next : texts.youCanAsk)
  return `<form class="next" method="post" action="/${locale}/nexus/ask"><p class="mono">${title}</p><ul>${items.join('')}</ul></form>`
}

const quiet = (text: string) => `<p class="quiet mono">${escapeHtml(text)}</p>`

/** An answer as HTML, drawn as the page's code draws it; nothing in it is taken for HTML. */
export function answerHtml(question: string, answer: Answer, locale: Locale): string {
  const texts = nexusTextsIn(locale)
  const sources = new Map(answer.citations.map(source => [source.number, source]))
  const setting = { answer, locale, texts, sources }
  const lang = answer.language === locale ? '' : ` lang="${answer.language}"`
  const standIn = answer.standIn === null ? '' : quiet(texts.standIn[answer.standIn])
  return [
    `<h1 class="sr">${escapeHtml(texts.askAboutWork)}</h1>`,
    `<section class="turn"><h2 class="asked">${escapeHtml(question)}</h2>`,
    `<div class="answer">${standIn}<div class="said"${lang}>${saidHtml(setting)}</div>`,
    `${sourcesHtml(setting)}${quiet(texts.kinds[answer.model])}</div>${nextHtml(setting)}</section>`,
  ].join('')
}
