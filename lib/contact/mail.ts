import { createTransport } from 'nodemailer'
import type { MessageRow } from '#db/queries/messages.ts'
import { env } from '#lib/env.ts'
import { languageNames } from '#lib/i18n/locales.ts'
import { inboxTexts } from '#lib/i18n/texts/owner/inbox.ts'

export type MailRoute = { smtpUrl: string; from: string; to: string }

const longestInSubject = 100

/** What stands in a header: one line, nothing invisible. */
function headerText(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return Array.from(plain).slice(0, longestInSubject).join('')
}

/** What the owner receives: plain text only, so that nothing in it is run or loaded. */
export function composeMail(row: MessageRow, { from, to }: Omit<MailRoute, 'smtpUrl'>) {
  const { siteUrl, defaultLocale } = env()
  const texts = inboxTexts[defaultLocale]
  const name = headerText(row.name ?? '')
  const address = row.email ?? ''
  const about = texts.mailAbout(name, address, languageNames[row.locale])
  return {
    from: { name: headerText(texts.mailFrom(new URL(siteUrl).hostname)), address: from },
    to: { name: '', address: to },
    replyTo: { name, address },
    subject: texts.mailSubject(name),
    text: `${row.body}\n\n-- \n${about}\n${siteUrl}/dashboard/inbox/${row.id}\n`,
    messageId: `<${row.id}@${new URL(siteUrl).hostname}>`,
  }
}

/** Hands one message to the mail server; throws when it does not take it. */
export async function mailMessage(row: MessageRow, route: MailRoute): Promise<void> {
  const transport = createTransport({
    url: route.smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail(composeMail(row, route))
  } finally {
    transport.close()
  }
}
