export type Chat = typeof import('../_chat/index.ts')

let loading: Promise<Chat> | undefined

/** The code of the conversation, which no page loads before it is wanted. */
export function loadChat(): Promise<Chat> {
  loading ??= import('../_chat/index.ts').catch(cause => {
    loading = undefined
    throw new Error('The code of the Nexus could not be loaded.', { cause })
  })
  return loading
}
