import { contours } from './contours.ts'
import { along, count, type Drawing, line, type Point, projectHue, sheet } from './sheet.ts'

const [width, height] = [960, 600]

/** The middle of the river at a given distance from the left edge. */
const bed = (x: number) => 318 + 104 * Math.sin(x / 158 + 0.4) + 40 * Math.sin(x / 67 + 1.1)

/** Ground that rises from the river, with mounds and hollows. */
function rise(x: number, y: number): number {
  const mounds =
    0.36 * Math.sin(x / 124 + y / 92) + 0.2 * Math.sin(x / 47 - y / 63) + 0.12 * Math.cos(y / 37 + x / 86)
  const distance = Math.abs(y - bed(x)) / 178
  return distance + (mounds * distance * 1.5) / (distance + 0.4)
}

const isIndex = (place: number) => place % 4 === 2

function draw(): string {
  const levels = count(13, place => 0.12 + place * 0.17)
  const drawn = levels.map(level => contours(rise, level, { width, height, step: 8 }).map(along).join(''))
  const river = along(count(62, (step): Point => [-10 + step * 16, bed(-10 + step * 16)]))
  return sheet(width, height, [
    line(drawn.filter((_, place) => !isIndex(place)).join(''), { weight: 1, opacity: 0.6 }),
    line(drawn.filter((_, place) => isIndex(place)).join(''), { weight: 2.2 }),
    line(river, { weight: 6, colour: projectHue }),
  ])
}

export const ribera: Drawing = {
  draw,
  alt: {
    en: 'Contour lines of a flood plain, with mounds and hollows, and a green river that winds through it.',
    es: 'Curvas de nivel de una llanura de inundación, con lomas y bajos, y un río verde que la cruza en meandros.',
    pt: 'Curvas de nível de uma planície de inundação, com elevações e baixadas, e um rio verde que a atravessa em meandros.',
  },
}
