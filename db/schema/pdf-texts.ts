import { pgTable, text } from 'drizzle-orm/pg-core'
import { stamps } from '../columns.ts'

/**
 * What a stored PDF says, read once: a paragraph a line, empty where none can be read. `key` is the file's, which
 * is made from its content; beside the row of the file, so that lists and revisions do not carry it.
 */
export const pdfTexts = pgTable('pdf_texts', {
  key: text().primaryKey(),
  ...stamps(),
  text: text().notNull(),
})
