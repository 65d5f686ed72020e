import { count, type Drawing, dice, line, type Point, projectHue, shape, sheet, through } from './sheet.ts'

const [width, height] = [960, 600]
const stations = [64, 122, 222, 268, 380, 446, 536]
const now = 604

/** One train: across the stations in order, waiting a little at each. */
function run(random: () => number, departure: number, order: number[], pace: number): Point[] {
  let x = departure
  return order.flatMap((y, place): Point[] => {
    x += Math.abs(y - (order[place - 1] ?? y)) * pace
    const arrival = x
    x += random() > 0.62 ? 12 + random() * 26 : 3
    return [
      [arrival, y],
      [x, y],
    ]
  })
}

/** The part of a line before or after now. */
function cut(points: Point[], isPast: boolean): Point[] {
  return points.flatMap(([x, y], place): Point[] => {
    const next = points[place + 1]
    const own: Point[] = x <= now === isPast ? [[x, y]] : []
    if (next === undefined || x <= now === next[0] <= now) return own
    const meeting: Point = [now, y + ((next[1] - y) * (now - x)) / (next[0] - x)]
    return [...own, meeting]
  })
}

/** How wrong the forecast may be grows with the time ahead. */
function margin(points: Point[]): string {
  const spread = ([x]: Point) => (x - now) * 0.15
  const early = points.map((point): Point => [point[0] - spread(point), point[1]])
  const late = points.map((point): Point => [point[0] + spread(point), point[1]])
  return `${through([...early, ...late.reverse()])}Z`
}

function draw(): string {
  const random = dice(41)
  const trains = count(24, place => {
    const order = place % 2 === 1 ? stations.toReversed() : stations
    return run(random, -250 + place * 52 + random() * 22, order, 0.5 + random() * 0.42)
  })
  const watched = run(dice(12), 296, stations, 0.98)
  const [past, ahead] = [cut(watched, true), cut(watched, false)]
  const others = (isPast: boolean) => trains.map(train => through(cut(train, isPast))).join('')
  return sheet(width, height, [
    line(stations.map(y => `M0 ${y}H${width}`).join(''), { weight: 0.8, opacity: 0.42 }),
    line(others(true), { weight: 1.2, opacity: 0.8 }),
    line(others(false), { weight: 1, opacity: 0.34 }),
    line(`M${now} 30V570`, { weight: 1, dash: '2 5' }),
    shape(margin(ahead), projectHue, 0.2),
    line(through(past), { weight: 4.4 }),
    line(through(ahead), { weight: 2.4, colour: projectHue }),
  ])
}

export const vigia: Drawing = {
  draw,
  alt: {
    en: 'A train graph: stations as horizontal lines, trains as diagonals. From now on, one of them goes on as a green forecast with its margin around it.',
    es: 'Un gráfico de trenes: las estaciones son horizontales y los trenes, diagonales. Desde ahora, uno sigue como pronóstico en verde, con su margen alrededor.',
    pt: 'Um gráfico de trens: as estações são horizontais e os trens, diagonais. A partir de agora, um deles segue como previsão em verde, com a sua margem em volta.',
  },
}
