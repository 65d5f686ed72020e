import { circle, count, type Drawing, line, projectHue, shape, sheet } from './sheet.ts'

const [width, height, gate] = [960, 600, 560]
const lanes = count(9, place => 108 + place * 48)
const first = 4

/** Each lane arrives at its own time; all but the first turn round at the gate with the same answer. */
function draw(): string {
  const waiting = lanes.filter((_, place) => place !== first)
  const start = (y: number) => 40 + Math.abs(y - 300) * 0.9
  const turn = (y: number) => `M${start(y)} ${y}H${gate - 22}a7 7 0 0 1 0 14H${start(y) + 60}`
  const tries = lanes.flatMap((y, lane) =>
    count(3, place => circle(start(y) + 20 + place * (64 + lane * 5), y, 3.4)),
  )
  const middle = lanes[first] ?? 300
  return sheet(width, height, [
    line(waiting.map(turn).join(''), { weight: 1.3, opacity: 0.72 }),
    line(`M${gate} 70V530`, { weight: 5 }),
    line(`M40 ${middle}H${width}`, { weight: 1.3 }),
    shape(tries.join('')),
    line(`M${gate + 2.5} ${middle}H970`, { weight: 9, colour: projectHue }),
  ])
}

export const retries: Drawing = {
  draw,
  alt: {
    en: 'Nine lines of retries reach a vertical bar at different times; eight turn back and only one goes through, as a thick green line.',
    es: 'Nueve líneas de reintentos llegan a una barra vertical en momentos distintos; ocho dan la vuelta y solo una pasa, gruesa y verde.',
    pt: 'Nove linhas de novas tentativas chegam a uma barra vertical em momentos diferentes; oito dão meia-volta e só uma passa, grossa e verde.',
  },
}
