import { count, type Drawing, dice, line, projectHue, sheet } from './sheet.ts'

const [width, height] = [960, 600]
const [left, right, top, pitch] = [72, 888, 74, 34.6]

/** Which of its steps move money. */
const moving = [4, 9, 12]

function draw(): string {
  const random = dice(29)
  let from = left + 16
  const steps = count(13, place => {
    const length = 46 + random() * 92
    const step = `M${from} ${top + (place + 1) * pitch}h${Math.min(length, right - from)}`
    const answer = `M${Math.min(from + length + 9, right)} ${top + (place + 1) * pitch}h${10 + random() * 20}`
    const result = { step, answer: from + length + 40 < right ? answer : '' }
    from += length * 0.62
    return result
  })
  const [waiting, money] = [
    steps.filter((_, place) => !moving.includes(place)),
    steps.filter((_, place) => moving.includes(place)),
  ]
  return sheet(width, height, [
    line(
      count(14, place => `M${left + (place * (right - left)) / 13} ${top - 22}V${top + 14 * pitch}`).join(''),
      { weight: 0.7, opacity: 0.3 },
    ),
    line(`M${left} ${top}H${right}`, { weight: 9 }),
    line(waiting.map(({ step }) => step).join(''), { weight: 4.6, opacity: 0.62 }),
    line(steps.map(({ answer }) => answer).join(''), { weight: 2, opacity: 0.5 }),
    line(money.map(({ step }) => step).join(''), { weight: 11, colour: projectHue }),
  ])
}

export const payment: Drawing = {
  draw,
  alt: {
    en: 'The nested spans of one payment, from the request to the credit; three of them are thick and green.',
    es: 'Los tramos anidados de un pago, del pedido a la acreditación; tres de ellos son gruesos y verdes.',
    pt: 'Os trechos aninhados de um pagamento, do pedido ao crédito; três deles são grossos e verdes.',
  },
}
