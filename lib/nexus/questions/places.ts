/** The page of a list that is shown where `asked` may lie behind its end. */
export function placeOf(asked: number, total: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(asked, pages)
  return { page, pages, limit: perPage, offset: (page - 1) * perPage }
}
