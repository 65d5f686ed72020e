/** The body as text, or null when it is longer than `maxBytes`; what comes after that is not read. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  if (request.body === null) return ''
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
