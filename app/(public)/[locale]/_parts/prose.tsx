import type { ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Text } from '#lib/i18n/localise.ts'
import { shallowMarkdown } from './shallow-markdown.ts'

/** The page has its own first headings; what the owner wrote continues below them. */
const components: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  h4: ({ children }) => <h3>{children}</h3>,
  h5: ({ children }) => <h3>{children}</h3>,
  h6: ({ children }) => <h3>{children}</h3>,
  table: ({ children }) => (
    <div className="table">
      <table>{children}</table>
    </div>
  ),
}

const options = { components, remarkPlugins: [remarkGfm, shallowMarkdown], disallowedElements: ['img'] }

/** Called, not drawn, so that a text it fails on is told here. */
function drawMarkdown(text: string): ReactNode {
  try {
    return Markdown({ ...options, children: text })
  } catch {
    // Nested thousands of levels deep: the page and the text stand, only unformatted.
    return <p>{text}</p>
  }
}

/** Markdown of the CV. Raw HTML in it stays text, dangerous addresses are dropped, pictures come from media only. */
export function Prose({ locale, text }: { locale: Locale; text: Text | null }) {
  if (text === null) return null
  return (
    <div className="prose" {...(text.lang === locale ? {} : { lang: text.lang })}>
      {drawMarkdown(text.text)}
    </div>
  )
}
