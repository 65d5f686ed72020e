'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import type { Option } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
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

const plain = (text: string) => plainText(text).trim()

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

type Row = Option | null

/** What is typed, what it offers, and what picking a row does; the last row makes a new skill. */
function usePicking({ skills: given, chosen, main, locale, onChange }: Props) {
  const [made, setMade] = useState<Option[]>([])
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const skills = [...given, ...made.filter(({ value }) => !given.some(each => each.value === value))]
  const offered = offer(skills, chosen, typed)
  const isKnown = skills.some(({ label }) => plain(label) === plain(typed))
  const rows: Row[] = typed.trim() !== '' && !isKnown ? [...offered, null] : offered

  const type = (text: string) => {
    setTyped(text)
    setActive(0)
  }
  const pick = (id: string) => {
    onChange([...chosen, id])
    type('')
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
    ArrowDown: () => setActive(Math.min(active + 1, rows.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => take(active),
    Escape: () => type(''),
  }
  const press = (event: KeyboardEvent) => {
    const act = rows.length > 0 ? keys[event.key] : undefined
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return { skills, rows, typed, active, type, take, press }
}

type ListProps = { id: string; picking: ReturnType<typeof usePicking>; locale: Locale }

function Offered({ id, picking: { rows, typed, active, take }, locale }: ListProps) {
  const texts = deskTexts(locale).form
  return (
    <div role="listbox" id={id} aria-label={texts.skills} hidden={rows.length === 0}>
      {rows.map((row, index) => (
        <div
          key={row?.value ?? 'new'}
          id={`${id}-${index}`}
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
  )
}

/** Skills by typing the beginning of their name; one that is not there yet is made on the spot. */
export function SkillPicker(props: Props) {
  const picking = usePicking(props)
  const { skills, rows, typed, active, type, press } = picking
  const id = useId()
  const texts = deskTexts(props.locale).form
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
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          onChange={event => type(event.target.value)}
          onKeyDown={press}
        />
        <Offered id={id} picking={picking} locale={props.locale} />
      </div>
    </div>
  )
}
