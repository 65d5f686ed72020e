import { owner, type Site } from './site.ts'

export type View = { status: number; text: string; headers: Headers; location: string | null }

const entities: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
}
const plain = (text: string) =>
  text.replace(/&(?:quot|amp|#x27|lt|gt);/g, entity => entities[entity] ?? entity)

/** The hidden fields of the one form on the page that holds `mark`. */
function hiddenFields(html: string, mark: string): [string, string][] {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find(each => each.includes(mark))
  if (form === undefined) throw new Error(`No form on the page holds ${mark}: ${html.slice(0, 500)}`)
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? []
  return inputs.map(input => {
    const [, name = ''] = /name="([^"]*)"/.exec(input) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? []
    return [plain(name), plain(value)]
  })
}

/** A browser without scripts that keeps cookies and sends forms, so that each byte of both can be looked at. */
export class PlainBrowser {
  readonly #site: Site
  /** Sent with every request. */
  readonly headers: Record<string, string>
  readonly cookies = new Map<string, string>()
  /** The last Set-Cookie lines. */
  setCookies: string[] = []

  constructor(site: Site, headers: Record<string, string> = {}) {
    this.#site = site
    this.headers = headers
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const isGone = /Max-Age=0|1970/.test(line)
      if (isGone) this.cookies.delete(name)
      else this.cookies.set(name, pair.slice(name.length + 1))
    }
  }

  async send(path: string, init: RequestInit = {}): Promise<View> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...this.headers,
      ...(cookie ? { cookie } : {}),
      ...Object.fromEntries(new Headers(init.headers)),
    }
    const response = await this.#site.fetch(path, { ...init, headers })
    this.setCookies = response.headers.getSetCookie()
    this.#keep(this.setCookies)
    const { status } = response
    const location = response.headers.get('location')
    return { status, headers: response.headers, location, text: await response.text() }
  }

  /** The form's fields as a browser would send them, ready to be sent now or later. */
  async fill(path: string, mark: string, fields: Record<string, string>): Promise<FormData> {
    const { text } = await this.send(path)
    const form = new FormData()
    for (const [name, value] of hiddenFields(text, mark)) form.append(name, value)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return form
  }

  post(path: string, body: FormData, headers: Record<string, string> = {}): Promise<View> {
    return this.send(path, { method: 'POST', body, headers: { origin: this.#site.url, ...headers } })
  }

  async submit(path: string, mark: string, fields: Record<string, string>): Promise<View> {
    return this.post(path, await this.fill(path, mark, fields))
  }

  signIn(password = owner.password, { email = owner.email, path = '/sign-in' } = {}): Promise<View> {
    return this.submit(path, 'name="password"', { email, password })
  }
}

/** A browser in which the owner is signed in. */
export async function ownerBrowser(site: Site, headers: Record<string, string> = {}): Promise<PlainBrowser> {
  const browser = new PlainBrowser(site, headers)
  const { status, location, text } = await browser.signIn()
  if (status !== 303 || location === null)
    throw new Error(`The owner could not sign in: ${status} ${text.slice(0, 300)}`)
  return browser
}
