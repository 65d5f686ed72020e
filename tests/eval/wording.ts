/** Without case and accents, with plain quotes and single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

const isWordPart = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')

/** Whether a text holds a wording as whole words: "9 years" is not said by "19 years", nor "Norma" by "normal". */
export function says(text: string, wording: string): boolean {
  const [hay, needle] = [fold(text), fold(wording)]
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const isCut =
      (isWordPart(needle[0]) && isWordPart(hay[at - 1])) ||
      (isWordPart(needle.at(-1)) && isWordPart(hay[end]))
    if (!isCut) return true
  }
  return false
}
