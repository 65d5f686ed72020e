declare global {
  var liveCvMediaTurn: Promise<unknown> | undefined
}

/** One after the other in this process: a decoded picture takes up to 160 MB, and several at once no less time. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = (globalThis.liveCvMediaTurn ?? Promise.resolve()).then(work, work)
  globalThis.liveCvMediaTurn = turn
  return turn
}
