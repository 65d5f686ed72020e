import type { Figure } from './figures.ts'

const [nameWidth, shownWidth, barWidth] = [66, 12, 21]

function verdict({ isMet }: Figure): string {
  if (isMet === undefined) return ''
  return isMet ? 'met' : 'MISSED'
}

/** One line: the figure, its bar, whether it is met; then what explains a miss, a line each. */
export function lineOf(figure: Figure): string {
  const { name, shown, bar = '', isMet, notes = [] } = figure
  const columns = [name.padEnd(nameWidth), shown.padStart(shownWidth), ` ${bar.padEnd(barWidth)}`]
  const line = `  ${columns.join(' ')} ${verdict(figure)}`.trimEnd()
  return [line, ...(isMet === false ? notes.map(note => `      ${note}`) : [])].join('\n')
}

export function tableOf(title: string, figures: readonly Figure[]): string {
  return [`\n${title}`, ...figures.map(lineOf)].join('\n')
}
