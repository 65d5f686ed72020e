type Props = { email: string; className?: string }

/** Percent-encodes every letter: a mail program reads it, a harvester's pattern does not. */
function shield(email: string): string {
  return Array.from(new TextEncoder().encode(email), byte => `%${byte.toString(16).padStart(2, '0')}`).join(
    '',
  )
}

/** An address that works without JavaScript and stands in the page in no piece that looks like one. */
export function MailLink({ email, className }: Props) {
  const [name, ...host] = email.split('@')
  return (
    <a className={className} href={`mailto:${shield(email)}`}>
      {name}
      {'@'}
      {host.join('@')}
    </a>
  )
}
