import { toScriptText } from '#lib/outputs/linked-data/script-text.ts'

/** What the page says, for machines. It is read, never run: the security policy needs no hash of it. */
export function LinkedData({ value }: { value: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(value) }} />
}
