import type { Locale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

type Props = { kind: 'role' | 'project' | 'study'; anchor: string; locale: Locale }

/** The shape of an entry's kind, hung left of its title: the link to the entry itself. */
export function GlyphLink({ kind, anchor, locale }: Props) {
  return (
    <a className={`glyph-link ${kind}`} href={`#${anchor}`}>
      <span className="sr">{textsIn(locale).linkToEntry}</span>
    </a>
  )
}
