declare global {
  var liveCvStarted: PromiseWithResolvers<void> | undefined
}

/** Resolved when tables and pages are ready: nobody is told of a server that may yet give up. */
export function started(): PromiseWithResolvers<void> {
  globalThis.liveCvStarted ??= Promise.withResolvers()
  return globalThis.liveCvStarted
}
