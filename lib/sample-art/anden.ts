import { box, count, type Drawing, dice, ground, line, projectHue, shape, sheet, short } from './sheet.ts'

const [width, height] = [960, 600]
const [tracks, pitch, lowest] = [9, 52, 508]
const lean = 0.62
/** The track whose wagons are being moved. */
const moving = 5

const heightOf = (track: number) => lowest - track * pitch
const leftOf = (track: number) => 96 + track * pitch * lean
const rightOf = (track: number) => 606 + track * pitch * lean

const bend = 30
const [slopeX, slopeY] = [bend * lean * 0.7, bend * 0.7]
const [bottom, top] = [0, tracks - 1]

/** Round a corner at (x, y), from one direction into another. */
const corner = (x: number, y: number, from: readonly [number, number], to: readonly [number, number]) =>
  `${short(x + from[0])} ${short(y + from[1])}Q${short(x)} ${y} ${short(x + to[0])} ${short(y + to[1])}`

/** From the line below up one ladder of switches to the line above. */
function ladder(foot: number, head: number): string {
  const start = corner(foot, heightOf(bottom), [-bend, 0], [slopeX, -slopeY])
  return `M-20 ${heightOf(bottom)}L${start}L${corner(head, heightOf(top), [-slopeX, slopeY], [bend, 0])}H980`
}

/** Two ladders with the tracks between them; the line enters below and leaves above. */
function yard(): string {
  const between = count(tracks - 2, place => {
    const [y, left, right] = [heightOf(place + 1), leftOf(place + 1), rightOf(place + 1)]
    return `M${corner(left, y, [-slopeX, slopeY], [bend, 0])}L${corner(right, y, [-bend, 0], [slopeX, -slopeY])}`
  })
  return ladder(leftOf(bottom), leftOf(top)) + ladder(rightOf(bottom), rightOf(top)) + between.join('')
}

/** Wagons on one track, coupled or with a gap between them, as they were left. */
function wagons(random: () => number, track: number): string {
  const y = heightOf(track) - 8
  let path = ''
  for (let x = leftOf(track) + 54 + random() * 90; x < rightOf(track) - 110; ) {
    const length = 30 + Math.floor(random() * 3) * 14
    const isHere = random() > 0.3
    if (isHere) path += box(x, y, length, 16)
    x += length + (isHere ? 5 : 34)
  }
  return path
}

function draw(): string {
  const random = dice(97)
  const cuts = count(tracks, track => wagons(random, track))
  const rails = yard()
  return sheet(width, height, [
    line(rails, { weight: 6.4, opacity: 0.74 }),
    line(rails, { weight: 4.4, colour: ground }),
    shape(cuts.filter((_, track) => track !== moving).join('')),
    shape(cuts[moving] ?? '', projectHue),
  ])
}

export const anden: Drawing = {
  draw,
  alt: {
    en: 'A freight yard from above: one track fans out into nine, with cuts of wagons standing on them, and becomes one again. The wagons of one track are green.',
    es: 'Una playa de maniobras vista desde arriba: una vía se abre en nueve, con cortes de vagones, y vuelve a ser una. Los vagones de una de ellas son verdes.',
    pt: 'Um pátio ferroviário visto de cima: uma linha se abre em nove, com vagões parados, e volta a ser uma só. Os vagões de uma delas são verdes.',
  },
}
