import type { ComponentProps } from 'react'
import type { ContactField } from '#lib/contact/fields.ts'

export type FieldTexts = Record<ContactField, string> & { leaveEmpty: string }

type Props = {
  texts: FieldTexts
  wrong: Partial<Record<ContactField, string>>
}

type LineProps = ComponentProps<'input'> & { name: ContactField; label: string; note: string | undefined }

function Note({ name, note }: { name: ContactField; note: string | undefined }) {
  return (
    <p id={`contact-${name}-note`} className="note">
      {note}
    </p>
  )
}

function Line({ name, label, note, ...input }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={`contact-${name}`}>{label}</label>
      <input
        id={`contact-${name}`}
        name={name}
        required
        aria-invalid={note === undefined ? undefined : true}
        aria-describedby={`contact-${name}-note`}
        {...input}
      />
      <Note name={name} note={note} />
    </div>
  )
}

/** Out of sight and out of the keyboard's way: only a program fills it. */
function Trap({ label }: { label: string }) {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="contact-website">{label}</label>
      <input id="contact-website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

export function ContactFields({ texts, wrong }: Props) {
  return (
    <>
      <Line name="name" label={texts.name} note={wrong.name} autoComplete="name" />
      <Line
        name="email"
        label={texts.email}
        note={wrong.email}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="field">
        <label htmlFor="contact-message">{texts.message}</label>
        <textarea
          id="contact-message"
          name="message"
          rows={8}
          required
          aria-invalid={wrong.message === undefined ? undefined : true}
          aria-describedby="contact-message-note"
        />
        <Note name="message" note={wrong.message} />
      </div>
      <Trap label={texts.leaveEmpty} />
      <input type="hidden" name="elapsed" />
    </>
  )
}
