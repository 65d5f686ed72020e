import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import type { Result } from '#lib/result.ts'
import { showToast } from './toast-store.ts'

/** Runs an action; what went wrong is said, and null comes back. */
export async function tryAction<Value>(
  locale: Locale,
  run: () => Promise<Result<Value>>,
): Promise<Value | null> {
  const { problems } = deskTexts(locale)
  try {
    const result = await run()
    if (result.ok) return result.value
    showToast(problems[result.problem.kind])
  } catch {
    // The server cannot be reached, or answered with a fault of its own.
    showToast(problems.unreachable)
  }
  return null
}
