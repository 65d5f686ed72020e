/**
 * A stored file as forms and the library know it. `id` is what a row points at; `url` is the picture in a
 * width that fills a form, or the PDF.
 */
export type StoredMedia = {
  id: string
  kind: 'image' | 'pdf'
  key: string
  url: string
  width: number | null
  height: number | null
  placeholder: string | null
  fileName: string
}
