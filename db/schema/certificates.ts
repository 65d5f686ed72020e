import { relations } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import { dateCheck, localized, partialDay, plainText } from '../columns.ts'
import { entryColumns, entryConstraints } from './entry.ts'
import { profile } from './profile.ts'

export const certificates = pgTable(
  'certificates',
  {
    ...entryColumns(),
    name: localized(),
    issuer: plainText(),
    url: plainText(),
    issuedOn: partialDay(),
    expiresOn: partialDay(),
  },
  t => [
    ...entryConstraints('certificates', t),
    dateCheck('certificates_issued_on', t.issuedOn),
    dateCheck('certificates_expires_on', t.expiresOn),
  ],
)

export const certificatesRelations = relations(certificates, ({ one }) => ({
  profile: one(profile, { fields: [certificates.profileId], references: [profile.id] }),
}))
