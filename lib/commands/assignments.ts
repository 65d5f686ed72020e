type Values = Record<string, unknown>

/** A number, true, false, null, a list or an object when it reads as one, else the text itself. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * `title.en=Marea published=true` -> `{ title: { en: 'Marea' }, published: true }`: the names forms use, at
 * most two deep. Null where an argument is no assignment.
 */
export function parseAssignments(args: string[]): Values | null {
  const values: Values = {}
  for (const argument of args) {
    const [, field, part, text] = /^([a-z]\w*)(?:\.([a-z]\w*))?=([\s\S]*)$/i.exec(argument) ?? []
    if (field === undefined || text === undefined) return null
    const inner = values[field]
    const localised = typeof inner === 'object' && inner !== null ? inner : {}
    values[field] = part === undefined ? parseValue(text) : { ...localised, [part]: parseText(text) }
  }
  return values
}

/** Texts stay texts: a title may be "2024". Lists are written as JSON. */
function parseText(text: string): unknown {
  return text.startsWith('[') ? parseValue(text) : text
}
