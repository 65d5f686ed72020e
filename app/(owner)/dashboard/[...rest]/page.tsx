import { notFound } from 'next/navigation'
import { requireOwner } from '#lib/auth/require-owner.ts'

/** Whoever is not signed in does not learn which rooms there are. */
export default async function UnknownRoom() {
  await requireOwner()
  notFound()
}
