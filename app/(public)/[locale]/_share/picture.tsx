import type { CSSProperties } from 'react'
import type { Plate } from '#lib/nexus/graph/plate.ts'
import type { ShareCard } from '#lib/outputs/share/card.ts'
import { colours } from './colours.ts'
import { drawSky, sky, turnToLit } from './sky.ts'
import { titleSize } from './title-size.ts'

export const pictureSize = { width: 1200, height: 630 }

const margin = 64
const column = 600
const asAddress = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 32 32">' +
  `<circle cx="16" cy="16" r="12.5" fill="none" stroke="${colours.live}" stroke-width="2.5"/>` +
  `<path fill="${colours.ink}" d="M16 9l7 7-7 7-7-7z"/></svg>`

const lead = { size: 27, line: 37, lines: 4, letter: 13 }
/** Between the line above the title and what stands at the foot. */
const middle = 372

const styles = {
  page: {
    display: 'flex',
    width: pictureSize.width,
    height: pictureSize.height,
    backgroundColor: colours.paper,
    color: colours.ink,
    fontFamily: 'Sans',
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: margin,
    paddingBottom: 52,
    marginLeft: margin,
  },
  kicker: { display: 'flex', alignItems: 'center', fontFamily: 'Mono', fontSize: 21, color: colours.ink2 },
  lead: {
    display: 'block',
    marginTop: 26,
    fontSize: 27,
    lineHeight: 1.38,
    color: colours.ink2,
    lineClamp: 4,
  },
  foot: { display: 'flex', flexDirection: 'column', marginTop: 'auto', paddingTop: 18 },
  name: { fontFamily: 'Serif', fontSize: 34, letterSpacing: '-0.01em', lineHeight: 1.15 },
  facts: { marginTop: 6, fontFamily: 'Mono', fontSize: 20, color: colours.ink2 },
  year: {
    position: 'absolute',
    padding: '0 5px',
    backgroundColor: colours.paper,
    color: colours.mark,
    fontFamily: 'Mono',
    fontSize: 14,
  },
} satisfies Record<string, CSSProperties>

/** The text takes its lines first; the title is as large as the rest allows. */
function titleStyle({ title, text }: ShareCard, width: number): CSSProperties {
  const lines = Math.min(lead.lines, Math.ceil((text.length * lead.letter) / width))
  const height = middle - (lines === 0 ? 0 : 26 + lines * lead.line)
  const fontSize = titleSize(title, { width, height })
  return {
    display: 'block',
    flexShrink: 0,
    marginTop: 30,
    marginLeft: fontSize * -0.03,
    fontFamily: 'Serif',
    fontSize,
    lineHeight: 0.96,
    letterSpacing: '-0.025em',
    wordBreak: 'break-word',
    lineClamp: 6,
  }
}

/** The years stand on their rings, where these are emptiest. */
function Years({ rings }: Pick<Plate, 'rings'>) {
  const scale = sky.side / 1_000
  const placed = rings.map(({ year, x, y }) => ({
    year,
    left: sky.left + x * scale - 22,
    top: sky.top + y * scale - 11,
  }))
  const { width, height } = pictureSize
  return (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0 }}>
      {placed
        .filter(({ left, top }) => left < width - 50 && top > 4 && top < height - 24)
        .map(({ year, left, top }) => (
          <div key={year} style={{ ...styles.year, left, top }}>
            {String(year)}
          </div>
        ))}
    </div>
  )
}

function Sky({ plate: drawn, lit }: { plate: Plate; lit: ShareCard['lit'] }) {
  const plate = turnToLit(drawn, lit)
  const { left, top, side } = sky
  return (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0, ...pictureSize }}>
      <img
        alt=""
        src={asAddress(drawSky(plate, lit))}
        width={side}
        height={side}
        style={{ position: 'absolute', left, top }}
      />
      <Years rings={plate.rings} />
    </div>
  )
}

/** A page as its picture: what it says on the left, where it stands in the career on the right. */
export function SharePicture({ card, plate }: { card: ShareCard; plate: Plate | null }) {
  const width = plate === null ? pictureSize.width - 2 * margin : column
  return (
    <div style={styles.page}>
      {plate && <Sky plate={plate} lit={card.lit} />}
      <div style={{ ...styles.text, width }}>
        <div style={styles.kicker}>
          <img alt="" src={asAddress(mark)} width={28} height={28} style={{ marginRight: 14 }} />
          {card.kicker}
        </div>
        <div style={titleStyle(card, width)}>{card.title}</div>
        {card.text && <div style={styles.lead}>{card.text}</div>}
        <div style={styles.foot}>
          {card.name && <div style={styles.name}>{card.name}</div>}
          {card.facts && <div style={styles.facts}>{card.facts}</div>}
        </div>
      </div>
    </div>
  )
}
