import { along, count, type Drawing, line, type Point, projectHue, sheet } from './sheet.ts'

const [width, height] = [960, 600]
const [lines, middle, reach] = [41, 300, 262]

/** How far a line still is from the others: 1 at sea, 0 where they have become one. */
const apart = (x: number) => 1 / (1 + Math.exp((x - 520) / 52))

function wave(place: number): Point[] {
  const side = (place - (lines - 1) / 2) / ((lines - 1) / 2)
  return count(90, step => {
    const x = -10 + step * 9
    const swell = Math.sin(x / 74 + place * 0.31) * 30 + Math.sin(x / 31 - place * 0.17) * 5
    return [x, middle + apart(x) * (side * reach + swell * (1 - 0.45 * Math.abs(side)))]
  })
}

function draw(): string {
  const waves = count(lines, place => along(wave(place)))
  return sheet(width, height, [
    line(waves.join(''), { weight: 1.1, opacity: 0.78 }),
    line(`M716 ${middle}H970`, { weight: 5, colour: projectHue }),
  ])
}

export const marea: Drawing = {
  draw,
  alt: {
    en: 'Forty-one waves come in from the left, meet, and leave to the right as one green line.',
    es: 'Cuarenta y una olas entran por la izquierda, se juntan y salen por la derecha como una sola línea verde.',
    pt: 'Quarenta e uma ondas entram pela esquerda, juntam-se e saem pela direita como uma única linha verde.',
  },
}
