import { escapeHtml, withoutPageCode } from '#lib/pages/plain-page.ts'

export type Filling = {
  /** For the title and, where the question was refused, for the field. */
  question: string
  /** Stands where the page begins the conversation; null leaves it. */
  answer: string | null
  /** Why there is none. */
  problem: string | null
}

const beginning = /<div id="nexus-beginning">[\s\S]*?<\/div>/
const trouble = /(<div\b[^>]*\bid="nexus-problem"[^>]*>)<\/div>/
const field = /(<textarea\b[^>]*\bname="question"[^>]*>)/

/**
 * The page of the Nexus with one question and its answer, or with why there is none and the question still in
 * the field. It comes without the page's code, which knows of neither. Null when `page` is not that page.
 */
export function fillNexusPage(page: string, { question, answer, problem }: Filling): string | null {
  const plain = withoutPageCode(page)
  if (!(beginning.test(plain) && trouble.test(plain) && field.test(plain))) return null
  const titled = plain.replace(
    '<title>',
    () => `<meta name="robots" content="noindex"><title>${escapeHtml(question.slice(0, 120))} · `,
  )
  const said = problem === null ? '' : `<p class="problem">${escapeHtml(problem)}</p>`
  const told = titled.replace(trouble, (_, start) => `${start}${said}</div>`)
  if (answer !== null) return told.replace(beginning, () => `<div>${answer}</div>`)
  // The line break that opens a textarea is not part of its text.
  return told.replace(field, start => `${start}\n${escapeHtml(question)}`)
}
