import { contours } from './contours.ts'
import {
  along,
  box,
  circle,
  count,
  type Drawing,
  dice,
  ground,
  ink,
  line,
  type Point,
  projectHue,
  shape,
  sheet,
  through,
} from './sheet.ts'

const [width, height] = [960, 600]

type Island = { x: number; y: number; size: number }

const islands: Island[] = [
  { x: 190, y: 190, size: 74 },
  { x: 420, y: 380, size: 96 },
  { x: 650, y: 170, size: 88 },
  { x: 800, y: 430, size: 70 },
  { x: 150, y: 470, size: 52 },
]
const stretch = 1.7

/** Stream function of a current from left to right around islands (potential flow past cylinders). */
function stream(x: number, y: number): number {
  return islands.reduce((sum, { x: atX, y: atY, size }) => {
    const [dx, dy] = [(x - atX) / stretch, y - atY]
    const distance = Math.max(dx * dx + dy * dy, size * size * 0.6)
    return sum - (size * size * 0.72 * dy) / distance
  }, y)
}

/** Its outline, or a line of equal height further in. */
function shore({ x, y, size }: Island, share: number): string {
  const points = count(49, (step): Point => {
    const angle = (step / 48) * 2 * Math.PI
    const reach = size * share * (1 + 0.09 * Math.sin(angle * 3 + x) + 0.05 * Math.sin(angle * 5 + y))
    return [x + Math.cos(angle) * reach * stretch, y + Math.sin(angle) * reach]
  })
  return `${through(points)}Z`
}

const house = (x: number, y: number) => box(x - 4.5, y - 4.5, 9, 9)

/** Houses stand along the shore, where the boats are. */
function houses(random: () => number): string {
  return islands
    .flatMap(({ x, y, size }) =>
      count(Math.round(size / 14), place => {
        const angle = place * 2.4 + random() * 0.3
        return house(x + Math.cos(angle) * size * stretch * 0.62, y + Math.sin(angle) * size * 0.6)
      }),
    )
    .join('')
}

function draw(): string {
  const levels = count(58, place => -50 + place * 12)
  const current = levels.map(level => contours(stream, level, { width, height, step: 8 }).map(along).join(''))
  const [land, heights] = [0.86, 0.4].map(share => islands.map(island => shore(island, share)).join(''))
  const call = { x: 420, y: 380 }
  const rings = count(8, place =>
    line(circle(call.x, call.y, 17 + place * 17), {
      weight: 1.6,
      colour: projectHue,
      opacity: 1 - place * 0.11,
    }),
  )
  return sheet(width, height, [
    line(current.join(''), { weight: 1, opacity: 0.6 }),
    shape(land ?? '', ground),
    line(land ?? '', { weight: 2 }),
    line(heights ?? '', { weight: 0.9, opacity: 0.5 }),
    shape(houses(dice(31)), ink),
    ...rings,
    shape(box(call.x - 7, call.y - 7, 14, 14), projectHue),
  ])
}

export const islandFloodLine: Drawing = {
  draw,
  alt: {
    en: 'The current of a delta in fine lines, parting around five islands with a few houses each. One house is green, with the rings of a telephone call around it.',
    es: 'La corriente de un delta en líneas finas que se abren alrededor de cinco islas con unas pocas casas. Una casa es verde, rodeada por las ondas de un llamado.',
    pt: 'A correnteza de um delta em linhas finas que se abrem em volta de cinco ilhas com poucas casas. Uma casa é verde, cercada pelas ondas de uma ligação.',
  },
}
