/** How much was done, by what: numbers only, since whoever asks for them is not the owner. */
export type Counts = Record<string, number>

/** One of the things that are done every night, and that starts do, too. */
export type Part = {
  name: string
  /** Does as much as there is to do; once more at once, or a second time, does no harm. */
  run: () => Promise<Counts>
  /** Whether a start waits for it, does it beside, or leaves it to the night. */
  atStart: () => 'first' | 'beside' | 'never'
}
