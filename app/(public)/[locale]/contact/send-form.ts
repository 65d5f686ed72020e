import { shortestVisitMs } from '#lib/contact/fields.ts'

export type Answer = { ok: true } | { ok: false; problem: string; fields: Record<string, string> }

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

/** People do not notice that it waits: they have not written anything by then. */
const untilLongEnough = () =>
  new Promise(resolve => setTimeout(resolve, Math.max(0, shortestVisitMs - performance.now())))

function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('elapsed', String(Math.ceil(performance.now())))
  return body
}

/** What the server says to the form; null when it cannot be reached or says something else. */
export async function sendForm(form: HTMLFormElement): Promise<Answer | null> {
  await untilLongEnough()
  try {
    const headers = { accept: 'application/json' }
    const response = await fetch(form.action, { method: 'POST', headers, body: bodyOf(form) })
    const answer: unknown = await response.json()
    return isAnswer(answer) ? answer : null
  } catch {
    return null
  }
}
