/** Without case and accents, so that "andén" is found by "anden". */
export const plainText = (written: string): string =>
  written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What is typed into a search, word by word. */
export const searchWords = (typed: string): string[] => plainText(typed).split(/\s+/).filter(Boolean)
