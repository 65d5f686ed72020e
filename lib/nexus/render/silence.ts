/** A text that the CV does not give, begun with the phrase that says so unless it says so itself. */
export function sayingSilence(text: string, phrase: string): string {
  const isSaid = text.toLowerCase().startsWith(phrase.toLowerCase().replace(/\W+$/, ''))
  return isSaid ? text : `**${phrase}** ${text}`
}
