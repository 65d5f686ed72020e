import { SourceMap } from 'node:module'
import { expect, test } from 'vitest'
import { piecesOf } from './modules.ts'

// Columns 0 to 2 of the script come from drawing/a.ts, 3 to 5 from b.ts, 6 to 8 from drawing/a.ts again.
const map = new SourceMap({
  version: 3,
  file: 'chunk.js',
  sources: ['drawing/a.ts', 'b.ts'],
  sourcesContent: [],
  names: [],
  mappings: 'AAAA,GCAA,GDAA',
  sourceRoot: '',
})

test('the code of one feature is found in a script that holds more', () => {
  expect(piecesOf('aaabbbaaa', map, /^drawing\//)).toBe('aaaaaa')
  expect(piecesOf('aaabbbaaa', map, /^b\.ts$/)).toBe('bbb')
  expect(piecesOf('aaabbbaaa', map, /chat/)).toBe('')
})
