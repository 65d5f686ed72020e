import { useEffect, useReducer, useRef } from 'react'
import type { UploadFault } from '#lib/i18n/texts/owner/uploads.ts'
import type { StoredMedia } from '#lib/media/stored-media.ts'
import { foreseenFault } from './foreseen-fault.ts'
import { sendFile } from './send-file.ts'

export type UploadState =
  | { name: 'waiting' }
  | { name: 'sending'; sentBytes: number }
  | { name: 'checking' }
  | { name: 'failed'; fault: UploadFault }

export type Upload = { id: string; file: File; state: UploadState }

type Change =
  | { do: 'add'; uploads: Upload[] }
  | { do: 'set'; id: string; state: UploadState }
  | { do: 'drop'; id: string }

function reduce(uploads: Upload[], change: Change): Upload[] {
  if (change.do === 'add') return [...uploads, ...change.uploads]
  if (change.do === 'drop') return uploads.filter(({ id }) => id !== change.id)
  return uploads.map(upload => (upload.id === change.id ? { ...upload, state: change.state } : upload))
}

const atOnce = 2

/** Lets `atOnce` works run at a time, the others in order after them. */
function makeTurns() {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work: () => Promise<void>): Promise<void> => {
    if (running >= atOnce) {
      const turn = Promise.withResolvers<void>()
      waiting.push(turn.resolve)
      await turn.promise
    }
    running++
    try {
      await work()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}

type Options = {
  kind: 'image' | 'pdf'
  maxBytes: number
  onStored: (media: StoredMedia) => void
  onEnd: (upload: Upload, end: 'stored' | 'cancelled' | UploadFault) => void
}

/** The files on their way, and what can be done with them. They are given up when the component goes. */
export function useUploads({ kind, maxBytes, onStored, onEnd }: Options) {
  const [uploads, change] = useReducer(reduce, [])
  const running = useRef(new Map<string, AbortController>())
  const inTurn = useRef(makeTurns())

  useEffect(() => {
    const { current } = running
    return () => {
      for (const controller of current.values()) controller.abort()
    }
  }, [])

  const set = (id: string, state: UploadState) => change({ do: 'set', id, state })

  const send = async (upload: Upload, controller: AbortController) => {
    const { id, file } = upload
    if (controller.signal.aborted) return
    set(id, { name: 'sending', sentBytes: 0 })
    const outcome = await sendFile({
      kind,
      file,
      signal: controller.signal,
      onProgress: sentBytes => set(id, { name: 'sending', sentBytes }),
      onSent: () => set(id, { name: 'checking' }),
    })
    running.current.delete(id)
    if (outcome.ok) {
      change({ do: 'drop', id })
      onEnd(upload, 'stored')
      onStored(outcome.media)
    } else if (outcome.fault !== 'cancelled') {
      set(id, { name: 'failed', fault: outcome.fault })
      onEnd(upload, outcome.fault)
    }
  }

  const start = (upload: Upload) => {
    const controller = new AbortController()
    running.current.set(upload.id, controller)
    void inTurn.current(() => send(upload, controller))
  }

  return {
    uploads,
    add(files: File[]) {
      const added = files.map(file => {
        const fault = foreseenFault(kind, file, maxBytes)
        const state: UploadState = fault === null ? { name: 'waiting' } : { name: 'failed', fault }
        return { id: crypto.randomUUID(), file, state }
      })
      change({ do: 'add', uploads: added })
      for (const upload of added) {
        if (upload.state.name === 'failed') onEnd(upload, upload.state.fault)
        else start(upload)
      }
    },
    retry(upload: Upload) {
      set(upload.id, { name: 'waiting' })
      start(upload)
    },
    cancel(upload: Upload) {
      running.current.get(upload.id)?.abort()
      running.current.delete(upload.id)
      change({ do: 'drop', id: upload.id })
      onEnd(upload, 'cancelled')
    },
    dismiss(upload: Upload) {
      change({ do: 'drop', id: upload.id })
    },
  }
}
