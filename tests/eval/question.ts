import type { Locale } from '#lib/i18n/locales.ts'

export const questionKinds = [
  'fact',
  'duration',
  'comparison',
  'paraphrase',
  'typo',
  'other-language',
  'wrong-premise',
  'silent',
  'chatter',
  'injection',
] as const

export type QuestionKind = (typeof questionKinds)[number]

/** One question of a visitor, and what a right answer to it holds. */
export type Question = {
  ask: string
  kind: QuestionKind
  /** The questions of earlier turns where it follows them up, oldest first. */
  after?: string[]
  /** The page's language where it differs from the question's. */
  page?: Locale
  /**
   * Anchors of the entries that bear the answer out, `person` for the profile itself: recall is their share
   * among the first five citations. Work at an employer is borne out by its roles, which hold the dates.
   */
  evidence: string[]
  /**
   * Each must stand in the answer as whole words, compared without case and accents; an inner list holds
   * equally right wordings.
   */
  facts: (string | string[])[]
  /** None may stand in the answer, compared likewise. */
  never?: string[]
  /** The CV does not say: the answer has to decline. */
  isSilent?: boolean
}
