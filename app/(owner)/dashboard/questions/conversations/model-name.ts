import type { QuestionTexts } from '#lib/i18n/texts/owner/questions.ts'

/** A model by its own name, ours in the owner's language. */
export const modelName = (model: string, texts: QuestionTexts): string =>
  model === 'embedded' ? texts.models.embedded : model
