import { count, type Drawing, dice, line, projectHue, sheet, short } from './sheet.ts'

const [width, height] = [1260, 540]
const [axis, gap, pitch, blocks, rows] = [width / 2, 9, 9.4, 6, 6]
const top = (height - (blocks * (rows + 1) - 1) * pitch) / 2

/** Amounts of one column; `total` is shared among them. */
function amounts(random: () => number, total: number): number[] {
  const parts = count(rows, () => 0.12 + random() ** 2.4)
  const sum = parts.reduce((a, b) => a + b)
  return parts.map(part => (part / sum) * total)
}

const movement = (y: number, debit: number, credit: number) =>
  `M${short(axis - gap - debit)} ${y}H${axis - gap}M${axis + gap} ${y}H${short(axis + gap + credit)}`

function draw(): string {
  const random = dice(7)
  let [thin, thick] = ['', '']
  for (let block = 0; block < blocks; block += 1) {
    const total = 640 + random() * 460
    const [debits, credits] = [amounts(random, total), amounts(random, total)]
    const start = top + block * (rows + 1) * pitch
    for (const [row, debit] of debits.entries())
      thin += movement(start + row * pitch, debit, credits[row] ?? 0)
    if (block < blocks - 1) thick += movement(start + rows * pitch, total / 2.6, total / 2.6)
  }
  const close = top + (blocks * (rows + 1) - 1) * pitch
  return sheet(width, height, [
    line(thin, { weight: 1.5, opacity: 0.66 }),
    line(thick, { weight: 3.4 }),
    line(`M${axis} ${top - 26}V${close + 26}`, { weight: 1 }),
    line(movement(close, 470, 470), { weight: 5, colour: projectHue }),
  ])
}

export const ledger: Drawing = {
  draw,
  alt: {
    en: 'Debits to the left of an axis, credits to the right, of many lengths; every seventh line closes with both sides equal, and the last one, in green, closes the day.',
    es: 'Débitos a la izquierda de un eje y créditos a la derecha, de largos distintos; cada séptima línea cierra con los dos lados iguales y la última, en verde, cierra el día.',
    pt: 'Débitos à esquerda de um eixo e créditos à direita, de comprimentos variados; a cada sete linhas os dois lados fecham iguais, e a última, em verde, fecha o dia.',
  },
}
