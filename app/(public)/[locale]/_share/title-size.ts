const smallest = 42
const sizes = [136, 120, 104, 92, 80, 70, 62, 54, 48, smallest]
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

type Room = { width: number; height: number }

/** The largest size in pixels in which a title stands whole in its room: the fewer words, the larger. */
export function titleSize(title: string, { width, height }: Room): number {
  const words = title.split(' ')
  const longest = Math.max(...words.map(({ length }) => length))
  const fits = (size: number) => {
    const room = Math.floor(width / (size * letter))
    return longest <= room && countLines(words, room) * size * lineHeight <= height
  }
  return sizes.find(fits) ?? smallest
}
