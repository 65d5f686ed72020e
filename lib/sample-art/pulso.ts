import { circle, count, type Drawing, dice, line, projectHue, shape, sheet } from './sheet.ts'

const [width, height] = [960, 600]
const book = 508
/** The entries of the ledger, evenly spaced. */
const [first, pitch] = [60, 10.5]
const entryAt = (x: number) => first + Math.round((x - first) / pitch) * pitch

type Step = { from: number; to: number; y: number }

/** The spans of one payment, each beginning inside the one before it. */
function spans(random: () => number, left: number, length: number, y: number): Step[] {
  let from = left + 12
  const inner = count(8, place => {
    const to = Math.min(from + (length / 8) * (0.7 + random() * 0.9), left + length)
    const span = { from, to, y: y + 17 + place * 13.4 }
    from += (length / 8) * (0.72 + random() * 0.36)
    return span
  })
  return [{ from: left, to: left + length, y }, ...inner]
}

/** What a step waits for, after it. */
const rests = (trace: Step[], random: () => number) =>
  trace.slice(1).map(({ to, y }) => `M${to + 7} ${y}h${6 + random() * 22}`)

const stroke = ({ from, to, y }: Step) => `M${from} ${y}H${to}`

function draw(): string {
  const random = dice(5)
  const traces = [spans(random, 60, 520, 58), spans(random, 176, 724, 204), spans(random, 420, 470, 350)]
  const money = traces.flatMap(trace => trace.slice(5, 6)).map(span => ({ ...span, to: entryAt(span.to) }))
  const [roots, inner] = [traces.map(trace => trace.slice(0, 1)), traces.map(trace => trace.slice(1))]
  const entries = count(81, place => `M${first + place * pitch} ${book}v${place % 8 === 0 ? 34 : 14}`)
  const followed = money.slice(1, 2)
  const others = money.filter(span => !followed.includes(span))
  const drop = ({ to, y }: Step) => `M${to} ${y}V${book}`
  return sheet(width, height, [
    line(inner.flat().map(stroke).join(''), { weight: 3.4, opacity: 0.55 }),
    line(traces.flatMap(trace => rests(trace, random)).join(''), { weight: 1.6, opacity: 0.5 }),
    line(others.map(drop).join(''), { weight: 1, opacity: 0.5 }),
    line(roots.flat().map(stroke).join(''), { weight: 7 }),
    line(others.map(stroke).join(''), { weight: 7 }),
    line(`M60 ${book}H900`, { weight: 1.6 }),
    line(entries.join(''), { weight: 1.4, opacity: 0.7 }),
    line(followed.map(drop).join(''), { weight: 2, colour: projectHue }),
    line(followed.map(stroke).join(''), { weight: 9, colour: projectHue }),
    shape(followed.map(({ to }) => circle(to, book, 7)).join(''), projectHue),
  ])
}

export const pulso: Drawing = {
  draw,
  alt: {
    en: 'Three payments as nested spans above a ruled ledger. From one span, in green, a line falls straight to its entry.',
    es: 'Tres pagos como tramos anidados sobre un libro mayor. De un tramo, en verde, baja una línea recta hasta su asiento.',
    pt: 'Três pagamentos como trechos aninhados acima de um livro-razão. De um trecho, em verde, desce uma linha reta até o seu lançamento.',
  },
}
