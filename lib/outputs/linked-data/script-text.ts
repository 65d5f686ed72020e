const escapes = /[<>&\u2028\u2029]/g
const escapeLetter = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What has nothing to say is left out: null, undefined, empty lists. */
const said = (_key: string, value: unknown) => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** JSON as the text of a script element: no text inside can end the element or open another. */
export const toScriptText = (value: unknown): string =>
  JSON.stringify(value, said).replace(escapes, escapeLetter)
