import { useEffect, useReducer, useRef } from 'react'
import type { UploadFault } from '#lib/i18n/texts/owner/uploads.ts'
import type { StoredMedia } from '#lib/media/stored-media.ts'
import { foreseenFault } from './foreseen-fault.ts'
import { sendFile } from './send-file.ts'
import { makeTurns } from './turns.ts'

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

/** What is on its way, given up when the component goes. */
function useRunning() {
  const running = useRef(new Map<string, AbortController>())
  const inTurn = useRef(makeTurns())
  useEffect(() => {
    const { current } = running
    return () => {
      for (const controller of current.values()) controller.abort()
    }
  }, [])
  return {
    start(id: string, work: (signal: AbortSignal) => Promise<void>) {
      const controller = new AbortController()
      running.current.set(id, controller)
      void inTurn.current(async () => {
        if (!controller.signal.aborted) await work(controller.signal)
        running.current.delete(id)
      })
    },
    stop: (id: string) => running.current.get(id)?.abort(),
  }
}

type Options = {
  kind: 'image' | 'pdf'
  maxBytes: number
  onStored: (media: StoredMedia, upload: Upload) => void
}

/** The files on their way, and what can be done with them. */
export function useUploads({ kind, maxBytes, onStored }: Options) {
  const [uploads, change] = useReducer(reduce, [])
  const running = useRunning()
  const set = (id: string, state: UploadState) => change({ do: 'set', id, state })
  const drop = ({ id }: Upload) => change({ do: 'drop', id })

  const send = async (upload: Upload, signal: AbortSignal) => {
    const { id, file } = upload
    set(id, { name: 'sending', sentBytes: 0 })
    const onProgress = (sentBytes: number) => set(id, { name: 'sending', sentBytes })
    const onSent = () => set(id, { name: 'checking' })
    const outcome = await sendFile({ kind, file, signal, onProgress, onSent })
    if (outcome.ok) {
      drop(upload)
      onStored(outcome.media, upload)
    } else if (outcome.fault !== 'cancelled') set(id, { name: 'failed', fault: outcome.fault })
  }
  const start = (upload: Upload) => running.start(upload.id, signal => send(upload, signal))

  return {
    uploads,
    drop,
    /** Tells which of them are on their way: the others are refused already. */
    add(files: File[]): Upload[] {
      const added = files.map((file): Upload => {
        const fault = foreseenFault(kind, file, maxBytes)
        const state: UploadState = fault === null ? { name: 'waiting' } : { name: 'failed', fault }
        return { id: crypto.randomUUID(), file, state }
      })
      change({ do: 'add', uploads: added })
      const started = added.filter(({ state }) => state.name === 'waiting')
      for (const upload of started) start(upload)
      return started
    },
    retry(upload: Upload) {
      set(upload.id, { name: 'waiting' })
      start(upload)
    },
    cancel(upload: Upload) {
      running.stop(upload.id)
      drop(upload)
    },
  }
}
