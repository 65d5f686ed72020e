import { plainText } from '#lib/i18n/plain-text.ts'

/** What equal questions have in common: their words, without case, accents and punctuation. */
export const questionKey = (question: string): string =>
  (plainText(question).match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ')
