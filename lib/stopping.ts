declare global {
  var liveCvStopping: AbortController | undefined
}

/** Aborted when this process, told to stop, has waited long enough for answers that are still being written. */
export function stopping(): AbortController {
  globalThis.liveCvStopping ??= new AbortController()
  return globalThis.liveCvStopping
}
