import { beforeEach, describe, expect, test, vi } from 'vitest'
import { uploadLimits } from '#lib/limits.ts'
import { readPdfText } from '#lib/media/pdf-text/read-pdf-text.ts'
import { linesFrom, makePdf, type PdfLine, pdfOf, pdfSaying } from '#tests/support/make-pdf.ts'
import { pdf } from './fixtures.ts'

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset().mockReturnValue()
})

const read = async (content: Buffer) => (await readPdfText(content))?.split('\n')
const lines = (...texts: string[]) => read(pdfSaying(...texts))

describe('the text of a PDF', () => {
  test('keeps its accents and signs', async () => {
    const said = 'Diseñó y mantuvo “Señal”: 3 000 € de ahorro, 40 % más rápido; coordenação, ãéîøü'
    // The sample is written in the letters of WinAnsi, which has quotes and the euro sign where Latin-1 has none.
    const win = said.replace('“', '\x93').replace('”', '\x94').replace('€', '\x80')
    expect(await lines(win)).toEqual([said])
    expect(warn).not.toHaveBeenCalled()
  })

  test('comes in paragraphs: lines go together, a gap parts them', async () => {
    expect(
      await lines(
        'A first paragraph goes',
        'over two lines.',
        '',
        'A second one',
        'follows it.',
        '',
        'Third.',
      ),
    ).toEqual(['A first paragraph goes over two lines.', 'A second one follows it.', 'Third.'])
  })

  test('keeps a sentence together over a gap', async () => {
    expect(await lines('A first line.', 'It ends with 140', '', 'people. And more.', '', 'Others.')).toEqual([
      'A first line. It ends with 140 people. And more.',
      'Others.',
    ])
  })

  test('parts what begins with a bullet, and a heading from its text', async () => {
    const page: PdfLine[] = [
      { text: 'Prizes', y: 780, size: 18 },
      { text: 'Two of them, both', y: 764 },
      { text: 'for chess:', y: 750 },
      { text: '\x95 Golden Rook, 2019', y: 736 },
      { text: '\x95 Silver Rook, 2021', y: 722 },
    ]
    expect(await read(makePdf(page))).toEqual([
      'Prizes',
      'Two of them, both for chess:',
      '• Golden Rook, 2019',
      '• Silver Rook, 2021',
    ])
  })

  test('reads one column after the other, and pieces of a line together', async () => {
    const left = linesFrom(780, ['Left begins', 'and goes on.'])
    const right = linesFrom(780, ['Right begins', 'and ends.']).map(line => ({ ...line, x: 320 }))
    const dated: PdfLine[] = [
      { text: '2019', y: 700 },
      { text: 'Cauce', x: 200, y: 700 },
    ]
    expect(await read(makePdf([...left, ...right, ...dated]))).toEqual([
      'Left begins and goes on.',
      'Right begins and ends.',
      '2019 Cauce',
    ])
  })

  test('makes one word of what the end of a line parted, but for a hyphen of its own', async () => {
    expect(await lines('He has a certifi-', 'cate, and did full-', 'stack work, all full-stack.')).toEqual([
      'He has a certificate, and did full-stack work, all full-stack.',
    ])
    expect(await lines('Between 2019-', '2021 in Rio-', 'Grande.')).toEqual([
      'Between 2019- 2021 in Rio- Grande.',
    ])
  })

  test('goes on over the end of a page in the middle of a sentence', async () => {
    const pages = [linesFrom(780, ['He led the']), linesFrom(780, ['team of six.', '', 'Then left.'])]
    expect(await read(makePdf(...pages))).toEqual(['He led the team of six.', 'Then left.'])
  })

  test('is no longer than its pages and letters may be', async () => {
    const page = (number: number) => linesFrom(780, [`Page ${number}.`])
    const long = await read(makePdf(...Array.from({ length: 60 }, (_, index) => page(index + 1))))
    expect(long?.at(-1)).toBe(`Page ${uploadLimits.maxPdfPages}.`)
    const full = Array.from({ length: 50 }, () => 'word '.repeat(100))
    const text = await readPdfText(makePdf(...Array.from({ length: 40 }, () => linesFrom(800, full))))
    expect(text).toHaveLength(uploadLimits.maxPdfLetters)
  })
})

const catalogue = '<</Type/Catalog/Pages 2 0 R>>'
const encryption =
  '/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(01234567890123456789012345678901)/U(01234567890123456789012345678901)>>/ID[(a)(a)]'
const endless = ['<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>']

describe('a PDF that cannot be read', () => {
  test.each<[string, Buffer]>([
    ['without pages', pdf],
    ['that was cut', pdfSaying('Cut').subarray(0, 120)],
    ['with a password', pdfOf([catalogue, '<</Type/Pages/Kids[]/Count 0>>'], encryption)],
    ['whose pages are each other', pdfOf([catalogue, ...endless])],
    [
      'of noise',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 0xa5), Buffer.from('%%EOF')]),
    ],
  ])('%s has no text, and the log says so', async (_, content) => {
    expect(await readPdfText(content)).toBe('')
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test('because it shows pictures only has no text, and nothing is wrong with it', async () => {
    expect(await readPdfText(makePdf([]))).toBe('')
    expect(warn).not.toHaveBeenCalled()
  })

  test('in time is given up, and so is its thread', async () => {
    const started = performance.now()
    expect(await readPdfText(pdfSaying('Late'), { milliseconds: 1 })).toBe('')
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(String(warn.mock.calls[0])).toContain('No answer within 1 ms')
  })
})
