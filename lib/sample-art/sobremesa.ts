import { circle, count, type Drawing, dice, ground, line, projectHue, shape, sheet, short } from './sheet.ts'

const [width, height, middle] = [960, 600, 300]
const radii = [16, 30, 38, 62, 68]

const seats = count(12, place => ({ x: -30 + place * 168 - (place > 5 ? 924 : 0), y: place < 6 ? 132 : 468 }))

const plate = ({ x, y }: { x: number; y: number }) => radii.map(radius => circle(x, y, radius)).join('')

/** A recorded voice down the middle of the table: one stroke for each of the 74 talks. */
function voice(): string {
  const random = dice(3)
  return count(74, place => {
    const loud = 6 + 46 * random() * Math.abs(Math.sin(place / 5.2)) * (0.5 + 0.5 * Math.sin(place / 23))
    const x = short(34 + place * 12.2)
    return `M${x} ${short(middle - loud)}V${short(middle + loud)}`
  }).join('')
}

function draw(): string {
  const speaker = seats[3]
  const others = seats.filter(seat => seat !== speaker)
  return sheet(width, height, [
    line(`M0 34H${width}M0 566H${width}`, { weight: 3 }),
    line(others.map(plate).join(''), { weight: 1.1, opacity: 0.75 }),
    line(voice(), { weight: 3, opacity: 0.9 }),
    shape(speaker ? circle(speaker.x, speaker.y, 68) : '', projectHue),
    line(speaker ? plate(speaker) : '', { weight: 1.2, colour: ground, opacity: 0.85 }),
  ])
}

export const sobremesa: Drawing = {
  draw,
  alt: {
    en: 'A long table from above, with a row of plates on each side. Down its middle runs a recorded voice, in 74 strokes; the plate of whoever is speaking is green.',
    es: 'Una mesa larga vista desde arriba, con una fila de platos de cada lado. Por el medio corre una voz grabada, en 74 trazos; el plato de quien habla es verde.',
    pt: 'Uma mesa comprida vista de cima, com uma fileira de pratos de cada lado. Pelo meio corre uma voz gravada, em 74 traços; o prato de quem fala é verde.',
  },
}
