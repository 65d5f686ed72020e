import { describe, expect, test } from 'vitest'
import { plainOf, type Run, readBlocks } from '#lib/nexus/render/blocks.ts'
import { piecesOf } from '#lib/nexus/render/pieces.ts'
import { needsSource, sentencesOf, spokenSentences } from '#lib/nexus/render/sentences.ts'

function paragraph(text: string): Run[] {
  const [block] = readBlocks(text)
  return block?.kind === 'paragraph' ? block.runs : []
}

const said = (text: string) => sentencesOf(paragraph(text), 'en')

describe('an answer’s Markdown', () => {
  test('is paragraphs, lists, emphasis and code', () => {
    const text = '**Yes**, *he* `did` [1].\n\n- One [2]\n  1. Inner\n- Two\n\n```\nselect 1\n```'
    expect(readBlocks(text)).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'words', text: 'Yes', mark: 'strong' },
          { kind: 'words', text: ', ', mark: null },
          { kind: 'words', text: 'he', mark: 'emphasis' },
          { kind: 'words', text: ' ', mark: null },
          { kind: 'words', text: 'did', mark: 'code' },
          { kind: 'words', text: ' ', mark: null },
          { kind: 'cite', number: 1 },
          { kind: 'words', text: '.', mark: null },
        ],
      },
      {
        kind: 'list',
        isOrdered: false,
        items: [
          [
            { kind: 'words', text: 'One ', mark: null },
            { kind: 'cite', number: 2 },
          ],
          [{ kind: 'words', text: 'Inner', mark: null }],
          [{ kind: 'words', text: 'Two', mark: null }],
        ],
      },
      { kind: 'code', text: 'select 1' },
    ])
  })

  test.each([
    ['![a](https://evil.example/a.png) Hello', 'Hello'],
    ['[Click](https://evil.example) here', 'Click here'],
    ['<img src=x onerror=alert(1)> Hello', 'Hello'],
    ['[Click][1] here\n\n[1]: https://evil.example', '[Click] here'],
    ['<https://evil.example>', 'https://evil.example'],
  ])('holds no picture, no link and no HTML: %s', (text, plain) => {
    const blocks = readBlocks(text)
    expect(blocks.map(block => (block.kind === 'paragraph' ? plainOf(block.runs) : block))).toEqual([plain])
    expect(JSON.stringify(blocks)).not.toContain('onerror')
  })

  test('a definition does not make a link of a number', () => {
    expect(paragraph('True [1].\n\n[1]: https://evil.example')).toContainEqual({ kind: 'cite', number: 1 })
  })

  test('numbers may come in one pair of brackets or in two', () => {
    const numbers = (text: string) => paragraph(text).flatMap(run => (run.kind === 'cite' ? run.number : []))
    expect([numbers('a [1, 2]'), numbers('a [1][2]'), numbers('a [x] `b[3]`')]).toEqual([[1, 2], [1, 2], []])
  })

  test('what is nested without end is shown as it came', () => {
    const text = '> '.repeat(20_000)
    expect(readBlocks(`${text}end`).length).toBeGreaterThan(0)
  })
})

describe('sentences', () => {
  test('know whether they carry a citation, before the full stop or after it', () => {
    const sentences = said('He used it since 2013 [1]. He owns a ledger. [2] Nobody knows why. Yes.')
    expect(sentences.map(({ isCited, runs }) => [isCited, plainOf(runs)])).toEqual([
      [true, 'He used it since 2013.'],
      [true, 'He owns a ledger.'],
      [false, 'Nobody knows why.'],
      [false, 'Yes.'],
    ])
    expect(sentences.map(needsSource)).toEqual([false, false, true, false])
  })

  test('keep their marks, and every letter', () => {
    const text = 'He wrote **Marea. It is** open [1]. Then *Pulso*.'
    const sentences = said(text)
    const letters = sentences.flatMap(({ runs }) => runs.map(run => (run.kind === 'words' ? run.text : '')))
    expect(letters.join('')).toBe('He wrote Marea. It is open . Then Pulso.')
    expect(sentences[0]?.runs.at(-1)).toEqual({ kind: 'words', text: 'Marea. ', mark: 'strong' })
  })

  test('what leads to a list asks for no source', () => {
    expect(said('He worked on these projects:').map(needsSource)).toEqual([false])
  })

  test('are told once they are finished, the last one at the end', () => {
    const text = 'He used it [1]. He owns a led'
    expect(spokenSentences(text, 'en', false)).toEqual(['He used it.'])
    expect(spokenSentences(text, 'en', true)).toEqual(['He used it.', 'He owns a led'])
    expect(spokenSentences('', 'en', true)).toEqual([])
  })
})

describe('pieces', () => {
  test('tie numbers to the word before and the stop after', () => {
    expect(
      piecesOf(paragraph('He used it since 2013 [1][2]. Then **Go** [3], too'), new Set([1, 2, 3])),
    ).toEqual([
      { kind: 'words', text: 'He used it since ', mark: null },
      { kind: 'cited', text: '2013', mark: null, numbers: [1, 2], after: '.' },
      { kind: 'words', text: ' Then ', mark: null },
      { kind: 'words', text: 'Go', mark: 'strong' },
      { kind: 'cited', text: '', mark: null, numbers: [3], after: ',' },
      { kind: 'words', text: ' too', mark: null },
    ])
  })

  test('leave out numbers that no source has', () => {
    expect(piecesOf(paragraph('True [7].'), new Set([1]))).toEqual([
      { kind: 'words', text: 'True ', mark: null },
      { kind: 'words', text: '.', mark: null },
    ])
  })

  test('begin with a number where the text does', () => {
    expect(piecesOf(paragraph('[1] says so'), new Set([1]))).toEqual([
      { kind: 'cited', text: '', mark: null, numbers: [1], after: '' },
      { kind: 'words', text: ' says so', mark: null },
    ])
  })
})
