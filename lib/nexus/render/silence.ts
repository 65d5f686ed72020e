/** Whether a text already begins with the phrase that the CV does not say. */
export function saysSilence(text: string, phrase: string): boolean {
  return text.toLowerCase().startsWith(phrase.toLowerCase().replace(/\W+$/, ''))
}
