import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Text } from '#lib/i18n/localise.ts'

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

/** Markdown of the CV. Raw HTML in it stays text, dangerous addresses are dropped, pictures come from media only. */
export function Prose({ locale, text }: { locale: Locale; text: Text | null }) {
  if (text === null) return null
  return (
    <div className="prose" {...(text.lang === locale ? {} : { lang: text.lang })}>
      <Markdown remarkPlugins={[remarkGfm]} components={components} disallowedElements={['img']}>
        {text.text}
      </Markdown>
    </div>
  )
}
