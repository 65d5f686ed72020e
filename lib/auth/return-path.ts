/** Where the proxy notes the address that was asked for; only a convenience, checked like any other. */
export const pathHeader = 'x-asked-path'

export const dashboardPath = '/dashboard'

const origin = 'http://own.invalid'
const longest = 1_000
const inDashboard = /^\/dashboard(?:[/?#]|$)/

/** No backslash, no blank, nothing a browser would drop, and no escape that hides one of them or a slash. */
const isPlain = (path: string) => /^[!-[\]-~]+$/.test(path) && !/%(?:0|1|2f|5c|7f|25)/i.test(path)

/** An address of the dashboard to go to after signing in; the dashboard itself for anything else. */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > longest || !isPlain(asked) || !inDashboard.test(asked)) return dashboardPath
  const url = URL.parse(asked, origin)
  const isOwn = url?.origin === origin && inDashboard.test(url.pathname) && !url.pathname.includes('//')
  return isOwn ? `${url.pathname}${url.search}` : dashboardPath
}

/** The sign-in page that leads back to `asked`. */
export function signInAddress(asked: string | null | undefined): string {
  const path = returnPath(asked)
  return path === dashboardPath ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`
}
