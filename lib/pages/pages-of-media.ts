import type { Transaction } from '#db/database.ts'
import { countProjects, listSlugsShowingMedia } from '#db/queries/affected-projects.ts'
import type { UsedMedia } from '#db/queries/media-library.ts'
import { cvPdfAddress, homeAddresses, projectAddresses, projectListAddresses } from './addresses.ts'
import { everyAddress } from './state.ts'

/** The addresses that show a stored file, or hand it out. */
export async function pagesOfMedia(tx: Transaction, file: UsedMedia): Promise<string[]> {
  if (file.profiles.length > 0) return [everyAddress]
  const documents = file.documents.map(({ locale }) => cvPdfAddress(locale))
  const slugs = await listSlugsShowingMedia(tx, file.id)
  if (slugs.length === 0) return documents
  const lists = projectListAddresses(await countProjects(tx))
  return [...documents, ...homeAddresses(), ...lists, ...slugs.flatMap(projectAddresses)]
}
