const sizes = [136, 120, 104, 92, 80, 70, 62, 54, 48, 42]
const maxHeight = 290
const lineHeight = 0.96
/** Of the size, for a letter of Instrument Serif. */
const letter = 0.43

/** How many lines the words take, filled one after the other. */
function countLines(words: string[], room: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of words) {
    const isFull = used > 0 && used + 1 + length > room
    lines += isFull ? 1 : 0
    used = isFull || used === 0 ? length : used + 1 + length
    lines += Math.max(0, Math.ceil(used / room) - 1)
  }
  return lines
}

/** The largest size in which a title stands whole in its column: the fewer words, the larger. */
export function titleSize(title: string, width: number): number {
  const words = title.split(' ')
  const longest = Math.max(...words.map(({ length }) => length))
  const fits = (size: number) => {
    const room = Math.floor(width / (size * letter))
    return longest <= room && countLines(words, room) * size * lineHeight <= maxHeight
  }
  return sizes.find(fits) ?? 42
}
