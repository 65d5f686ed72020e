import { count, type Drawing, dice, ground, line, projectHue, shape, sheet } from './sheet.ts'

const [width, height, side] = [960, 600, 120]
/** Lines meet those of the next tile on every edge, since they lie alike from both its ends. */
const radii = [21, 34, 47, 60, 73, 86, 99]
const cover = 105.5

type Corner = { x: number; y: number; startX: number; startY: number; endX: number; endY: number }

const quarter = ({ x, y, startX, startY, endX, endY }: Corner, r: number) =>
  `M${x + startX * r} ${y + startY * r}A${r} ${r} 0 0 1 ${x + endX * r} ${y + endY * r}`

function cornersOf(x: number, y: number): Corner[] {
  return [
    { x, y, startX: 1, startY: 0, endX: 0, endY: 1 },
    { x: x + side, y, startX: 0, startY: 1, endX: -1, endY: 0 },
    { x: x + side, y: y + side, startX: -1, startY: 0, endX: 0, endY: -1 },
    { x, y: y + side, startX: 0, startY: -1, endX: 1, endY: 0 },
  ]
}

/** Quarter circles around two opposite corners; those of the first lie over those of the second. */
function tile(x: number, y: number, turn: number, pen: { weight: number; colour?: string }): string[] {
  const corners = cornersOf(x, y)
  const [over, under] = [corners[turn], corners[(turn + 2) % 4]]
  if (over === undefined || under === undefined) return []
  return [
    line(radii.map(r => quarter(under, r)).join(''), pen),
    shape(`${quarter(over, cover)}L${over.x} ${over.y}Z`, ground),
    line(radii.map(r => quarter(over, r)).join(''), pen),
  ]
}

function draw(): string {
  const random = dice(23)
  const tiles = count(8 * 5, place => {
    const pen = place === 21 ? { weight: 4, colour: projectHue } : { weight: 1.25 }
    return tile((place % 8) * side, Math.floor(place / 8) * side, Math.floor(random() * 4), pen)
  })
  return sheet(width, height, tiles.flat())
}

export const teselaKit: Drawing = {
  draw,
  alt: {
    en: 'Forty tiles of quarter circles, all alike and each turned its own way, join into one continuous pattern. One tile is green.',
    es: 'Cuarenta teselas de cuartos de círculo, todas iguales y cada una girada a su manera, arman un solo dibujo continuo. Una es verde.',
    pt: 'Quarenta ladrilhos de quartos de círculo, todos iguais e cada um girado do seu jeito, formam um único desenho contínuo. Um deles é verde.',
  },
}
