const dayMs = 86_400_000
const idleDays = 14

/** A session ends this long after signing in, however much it is used. */
export const sessionSeconds = 60 * 86_400

export const sessionEnd = (): Date => new Date(Date.now() + sessionSeconds * 1_000)

/** Sessions not seen since then have ended. */
export const idleSince = (): Date => new Date(Date.now() - idleDays * dayMs)
