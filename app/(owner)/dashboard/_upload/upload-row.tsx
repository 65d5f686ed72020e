import { useEffect, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import {
  describeFault,
  sizeIn,
  type UploadFault,
  type UploadTexts,
  uploadTexts,
} from '#lib/i18n/texts/owner/uploads.ts'
import { Thumbnail } from './thumbnail.tsx'
import type { Upload } from './use-uploads.ts'

type Props = {
  upload: Upload
  locale: Locale
  maxBytes: number
  onCancel: (upload: Upload) => void
  onRetry: (upload: Upload) => void
  onDismiss: (upload: Upload) => void
}

/** The same file would be refused again for any other reason. */
const mayPass = new Set<UploadFault>([
  'media.incomplete',
  'media.tooSlow',
  'upload.gone',
  'upload.network',
  'upload.storage',
  'unavailable',
  'signedOut',
])

const shown = /^image\/(png|jpeg|webp|avif|gif)$/

/** The picture as it lies on this machine; what the browser cannot draw has no preview. */
function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!shown.test(file.type)) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <div className="upload-preview" aria-hidden="true">
      {address !== null && <Thumbnail src={address} alt="" onError={() => setAddress(null)} />}
    </div>
  )
}

/** What to read while it goes on; null once it failed. */
function describe({ state, file }: Upload, locale: Locale, texts: UploadTexts): string | null {
  if (state.name === 'waiting') return texts.waiting
  if (state.name === 'checking') return texts.checking
  return state.name === 'sending'
    ? texts.sent(sizeIn(locale, state.sentBytes), sizeIn(locale, file.size))
    : null
}

function Progress({ upload, texts }: { upload: Upload; texts: UploadTexts }) {
  const { state, file } = upload
  if (state.name === 'failed') return null
  const value = state.name === 'sending' ? state.sentBytes : undefined
  const known = state.name === 'waiting' ? 0 : value
  return <progress max={file.size} value={known} aria-label={texts.progressOf(file.name)} />
}

type Act = { words: string; label: string; run: (upload: Upload) => void }

function actsOf({ upload, onCancel, onRetry, onDismiss }: Props, texts: UploadTexts): Act[] {
  const { name } = upload.file
  const { state } = upload
  if (state.name === 'checking') return []
  if (state.name !== 'failed') return [{ words: texts.cancel, label: texts.cancelFile(name), run: onCancel }]
  const canRetry = mayPass.has(state.fault)
  const retry = { words: texts.retry, label: texts.retryFile(name), run: onRetry }
  const dismiss = { words: texts.dismiss, label: texts.dismissFile(name), run: onDismiss }
  return canRetry ? [retry, dismiss] : [dismiss]
}

/** One file on its way, or why it was refused. */
export function UploadRow(props: Props) {
  const { upload, locale, maxBytes } = props
  const { state } = upload
  const problem = state.name === 'failed' ? describeFault(locale, state.fault, maxBytes) : null
  const texts = uploadTexts[locale]
  return (
    <li className="upload" data-state={upload.state.name}>
      <Preview file={upload.file} />
      <div className="upload-text">
        <p className="mono upload-name">{upload.file.name}</p>
        <Progress upload={upload} texts={texts} />
        <p className="mono dim">{describe(upload, locale, texts)}</p>
        <div role="alert">{problem !== null && <p className="upload-problem">{problem}</p>}</div>
      </div>
      <div className="upload-acts">
        {actsOf(props, texts).map(({ words, label, run }) => (
          <button key={words} type="button" className="link" aria-label={label} onClick={() => run(upload)}>
            {words}
          </button>
        ))}
      </div>
    </li>
  )
}
