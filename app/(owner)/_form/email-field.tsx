type Props = { label: string; value: string; error?: string | undefined }

/** The address to sign in with. */
export function EmailField({ label, value, error }: Props) {
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor="field-email">{label}</label>
      <input
        id="field-email"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={320}
        defaultValue={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : 'note-email'}
      />
      {error !== undefined && (
        <p id="note-email" className="note">
          {error}
        </p>
      )}
    </div>
  )
}
