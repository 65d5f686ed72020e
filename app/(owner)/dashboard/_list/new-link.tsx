type Props = { entity: string; label: string }

/** To a new entry, by pointer or by the key N. */
export function NewLink({ entity, label }: Props) {
  return (
    <a className="button solid" href={`/dashboard/${entity}/new`} data-key="n" aria-keyshortcuts="N">
      {label}
      <span className="hint" aria-hidden="true">
        <kbd>N</kbd>
      </span>
    </a>
  )
}
