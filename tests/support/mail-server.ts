import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { portOf } from './spare-port.ts'

type Mail = { recipients: string[]; raw: string }

/** A mail server of its own that takes all mail, or while `isRefusing` none. */
export class MailServer {
  readonly mails: Mail[] = []
  isRefusing = false
  readonly #server: SMTPServer

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', chunk => chunks.push(chunk))
        stream.on('end', () => {
          if (this.isRefusing) return done(new Error('Not now'))
          const recipients = session.envelope.rcptTo.map(({ address }) => address)
          this.mails.push({ recipients, raw: Buffer.concat(chunks).toString('utf8') })
          done()
        })
      },
    })
  }

  async start(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    return this
  }

  get url(): string {
    return `smtp://127.0.0.1:${portOf(this.#server.server)}`
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#server.close(resolve)
    await promise
  }
}

/** The header lines of a mail by their lower-case names, folded lines joined. */
export function headersOf({ raw }: Mail): Map<string, string[]> {
  const [head = ''] = raw.split('\r\n\r\n')
  const headers = new Map<string, string[]>()
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [name = '', ...value] = line.split(': ')
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value.join(': ')])
  }
  return headers
}
