/** What is made on demand, by the edition it is of, the newest last. */
export type Kept<Made> = Map<string, Promise<Made>>

type Order<Made> = { edition: string; make: () => Promise<Made>; most: number }

/** The edition that is kept, or a new one: many readers at once cost one making. */
export function keep<Made>(kept: Kept<Made>, { edition, make, most }: Order<Made>): Promise<Made> {
  const made = kept.get(edition) ?? make()
  kept.delete(edition)
  kept.set(edition, made)
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old)
  // The caller hears of the failure; the next one tries again.
  made.catch(() => kept.delete(edition))
  return made
}
