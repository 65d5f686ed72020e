import type { LocalizedText } from '../localized.ts'
import type { NewMedia } from '../queries/media.ts'

/** The sample's images as they are stored, and what each of them shows; a project's first one is its main one. */
export type SampleImages = {
  files: NewMedia[]
  photoKey: string | null
  figures: { project: string; key: string; caption: LocalizedText | null }[]
}

export const withoutImages: SampleImages = { files: [], photoKey: null, figures: [] }
