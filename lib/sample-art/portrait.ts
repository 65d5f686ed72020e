import { depth } from './profile.ts'
import { circle, count, type Drawing, line, type Point, roleHue, shape, sheet, through } from './sheet.ts'

const [width, height] = [480, 600]
const [centreX, centreY, radius] = [240, 300, 190]

/** The head of profile.ts, somewhat smaller, in the middle of the medal. */
const scale = 0.88
const onHead = (x: number, y: number): Point => [(x - centreX) / scale + 212, (y - centreY) / scale + 292]

/** A soft bump or hollow. */
const bump = ([x, y]: Point, at: Point, reach: Point) =>
  Math.exp(-(((x - at[0]) / reach[0]) ** 2) - ((y - at[1]) / reach[1]) ** 2)

/** Steep at the outline, round towards the middle, with the sockets, the cheek, the ear and the hair. */
function relief(x: number, y: number): number {
  const point = onHead(x, y)
  const inside = depth(point)
  if (inside <= 0) return 0
  const rounded = 1 - (1 - Math.min(1, inside / 64)) ** 2
  const edge = Math.min(1, inside / 10)
  const socket = bump(point, [298, 230], [17, 9]) * 5.5 - bump(point, [300, 234], [6, 4]) * 2.6
  const cheek = bump(point, [282, 292], [22, 26]) * 3.4 - bump(point, [262, 330], [22, 30]) * 2.4
  const ear = bump(point, [204, 270], [17, 27]) * 5 - bump(point, [209, 266], [8, 14]) * 3.6
  const isHair = 1 / (1 + Math.exp((point[0] - 236 + (point[1] - 190) * 0.42) / 9))
  const above = 1 / (1 + Math.exp((point[1] - 322 + (point[0] - 150) * 0.3) / 10))
  const strands =
    Math.sin(point[0] / 6.4 + Math.sin(point[1] / 26) * 2.6) *
    1.5 *
    isHair *
    above *
    (1 - bump(point, [204, 270], [20, 30]))
  return 15 * rounded + edge * (cheek + ear - socket + strands + 3 * isHair * above)
}

/** How broad the engraver's line is: thin on the ground, broader on slopes that face away from the light. */
const breadth = (slope: number, isOnHead: boolean) =>
  isOnHead ? 1.1 + 0.62 * Math.max(-0.7, Math.min(1.6, slope)) : 0.62

/** One ruled line across the medal, lifted by the relief under it, as engravers copied coins. */
function ruled(y: number): string {
  const half = Math.sqrt(Math.max(0, radius * radius - (y - centreY) ** 2))
  const steps = Math.max(2, Math.round(half * 1.2))
  const places = count(steps + 1, step => centreX - half + (2 * half * step) / steps)
  const lifts = places.map(x => relief(x, y))
  const edge = (side: 1 | -1) =>
    places.map((x, place): Point => {
      const lift = lifts[place] ?? 0
      const slope = (lifts[place - 1] ?? lift) - (lifts[place + 1] ?? lift)
      return [x, y - lift + (side * breadth(slope, lift > 0)) / 2]
    })
  return `${through([...edge(-1), ...edge(1).reverse()])}Z`
}

const pitch = 3.3

/** Twelve ticks a year from 2007 on, clockwise from the top. */
const years = 20
const tick = (place: number, length: number) => {
  const angle = (place / (years * 12)) * 2 * Math.PI - Math.PI / 2
  const [from, to] = [radius + 14, radius + 14 + length]
  const at = (reach: number): Point => [centreX + Math.cos(angle) * reach, centreY + Math.sin(angle) * reach]
  return through([at(from), at(to)])
}

function draw(): string {
  const rows = count(Math.floor((2 * radius) / pitch), place => centreY - radius + (place + 0.5) * pitch)
  const months = count(years * 12, place => place)
  const january = months.filter(place => place % 12 === 0)
  const marks = [
    shape(rows.map(ruled).join('')),
    line(months.map(place => tick(place, 5)).join(''), { weight: 0.8, opacity: 0.6 }),
    line(january.map(place => tick(place, 13)).join(''), { weight: 1.8 }),
    line(circle(centreX, centreY, radius + 8)),
    line(tick(0, 22), { weight: 4, colour: roleHue }),
  ]
  return sheet(width, height, marks, 1200)
}

export const portrait: Drawing = {
  draw,
  alt: {
    en: 'Portrait of Matías Iribarne: a profile in ruled lines, as on a medal, inside a ring of years.',
    es: 'Retrato de Matías Iribarne: un perfil de líneas paralelas, como en una medalla, dentro de un anillo de años.',
    pt: 'Retrato de Matías Iribarne: um perfil em linhas paralelas, como numa medalha, dentro de um anel de anos.',
  },
}
