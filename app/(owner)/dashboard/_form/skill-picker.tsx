'use client'

import { useId, useState } from 'react'
import type { Option } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { tryAction } from '../_shell/try-action.ts'
import { addSkillAction } from '../entry-actions.ts'

type Props = {
  skills: Option[]
  chosen: string[]
  main: Locale
  locale: Locale
  onChange: (ids: string[]) => void
}

const maxOffered = 8

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Those whose name holds what was typed, the ones that begin with it first. */
function offer(skills: Option[], chosen: string[], typed: string): Option[] {
  const asked = plain(typed)
  if (asked === '') return []
  const found = skills.filter(({ value, label }) => !chosen.includes(value) && plain(label).includes(asked))
  const begins = (option: Option) => (plain(option.label).startsWith(asked) ? 0 : 1)
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, maxOffered)
}

function Chips({ skills, chosen, locale, onChange }: Props) {
  const nameOf = (id: string) => skills.find(({ value }) => value === id)?.label ?? '…'
  return (
    <ul className="chips">
      {chosen.map(id => (
        <li key={id}>
          {nameOf(id)}
          <button
            type="button"
            aria-label={deskTexts(locale).form.removeSkill(nameOf(id))}
            onClick={() => onChange(chosen.filter(each => each !== id))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Skills by typing the beginning of their name; one that is not there yet is made on the spot. */
export function SkillPicker(props: Props) {
  const { chosen, main, locale, onChange } = props
  const [made, setMade] = useState<Option[]>([])
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const texts = deskTexts(locale).form
  const skills = [
    ...props.skills,
    ...made.filter(({ value }) => !props.skills.some(each => each.value === value)),
  ]
  const offered = offer(skills, chosen, typed)
  const isKnown = skills.some(({ label }) => plain(label) === plain(typed))
  const canCreate = typed.trim() !== '' && !isKnown
  const rows = canCreate ? [...offered, null] : offered

  const pick = (id: string) => {
    onChange([...chosen, id])
    setTyped('')
    setActive(0)
  }
  const create = async () => {
    const skill = await tryAction(locale, () => addSkillAction({ name: typed.trim(), locale: main }))
    if (skill === null) return
    setMade(now => [...now, { value: skill.id, label: skill.name }])
    pick(skill.id)
  }
  const take = (index: number) => {
    const row = rows[index]
    if (row) pick(row.value)
    else if (row === null) void create()
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive(now => Math.min(now + 1, rows.length - 1)),
    ArrowUp: () => setActive(now => Math.max(now - 1, 0)),
    Enter: () => take(active),
    Escape: () => setTyped(''),
  }
  return (
    <div className="skill-picker">
      <Chips {...props} skills={skills} />
      <div className="picker">
        <input
          type="text"
          role="combobox"
          value={typed}
          placeholder={texts.addSkill}
          aria-label={texts.addSkill}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          onChange={event => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={event => {
            const act = rows.length > 0 ? keys[event.key] : undefined
            if (act === undefined) return
            event.preventDefault()
            act()
          }}
        />
        <div role="listbox" id={listId} aria-label={texts.skills} hidden={rows.length === 0}>
          {rows.map((row, index) => (
            <div
              key={row?.value ?? 'new'}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={event => {
                event.preventDefault()
                take(index)
              }}
            >
              {row?.label ?? texts.createSkill(typed.trim())}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
