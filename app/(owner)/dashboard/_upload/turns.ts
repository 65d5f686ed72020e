const atOnce = 2

/** Lets two works run at a time, the others after them in order. */
export function makeTurns() {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work: () => Promise<void>): Promise<void> => {
    if (running >= atOnce) {
      const turn = Promise.withResolvers<void>()
      waiting.push(turn.resolve)
      await turn.promise
    }
    running++
    try {
      await work()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}
