'use client'

import { Command } from 'cmdk'
import { type PointerEvent, Suspense, use, useEffect, useRef, useState } from 'react'
import type { PaletteItem } from '#lib/entities/palette.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { paletteTexts } from '#lib/i18n/texts/desk/palette.ts'
import { findCommands, listCommands, type Command as PaletteCommand } from './commands.ts'
import { findItems } from './find-items.ts'
import { nameActive } from './name-active.ts'

export type PaletteProps = { items: Promise<PaletteItem[]>; locale: Locale; close: () => void }

type ResultsProps = PaletteProps & { typed: string }

const groups = ['entries', 'rooms', 'fresh'] as const

function Line({ item }: { item: PaletteItem }) {
  return (
    <Command.Item value={item.href} onSelect={() => window.location.assign(item.href)}>
      <span>{item.label}</span>
      <span className="dim">{item.detail}</span>
    </Command.Item>
  )
}

type FoundProps = { found: PaletteItem[]; locale: Locale }

function Found({ found, locale }: FoundProps) {
  const texts = paletteTexts(locale)
  return (
    <>
      {groups
        .map(group => ({ group, lines: found.filter(item => item.group === group) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ group, lines }) => (
          <Command.Group key={group} heading={texts.groups[group]}>
            {lines.map(item => (
              <Line key={item.href} item={item} />
            ))}
          </Command.Group>
        ))}
    </>
  )
}

type ActionsProps = { commands: PaletteCommand[]; locale: Locale; close: () => void }

function Actions({ commands, locale, close }: ActionsProps) {
  if (commands.length === 0) return null
  return (
    <Command.Group heading={paletteTexts(locale).groups.actions}>
      {commands.map(({ name, label, run }) => (
        <Command.Item
          key={name}
          value={name}
          onSelect={() => {
            close()
            run()
          }}
        >
          <span>{label}</span>
        </Command.Item>
      ))}
    </Command.Group>
  )
}

/** An action whose name begins with what was typed comes first: an entry may hold the same words anywhere. */
function Results({ items, locale, typed, close }: ResultsProps) {
  const found = findItems(use(items), typed)
  const commands = findCommands(listCommands(locale), typed)
  const isNamed =
    typed.trim() !== '' && commands.some(({ label }) => plainText(label).startsWith(plainText(typed)))
  const actions = <Actions commands={commands} locale={locale} close={close} />
  return (
    <>
      {found.length + commands.length === 0 && <p className="none">{paletteTexts(locale).empty}</p>}
      {isNamed && actions}
      <Found found={found} locale={locale} />
      {!isNamed && actions}
    </>
  )
}

/** Everything by its name: entries in any language, rooms, new ones and what can be done. */
export default function Palette(props: PaletteProps) {
  const [typed, setTyped] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const texts = paletteTexts(props.locale)
  useEffect(() => {
    if (dialog.current === null) return
    if (!dialog.current.open) dialog.current.showModal()
    dialog.current.querySelector('input')?.focus()
    return nameActive(dialog.current)
  }, [])
  const end = () => dialog.current?.close()
  const onPointerDown = (event: PointerEvent) => {
    if (event.target === dialog.current) end()
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={texts.label}
      onClose={props.close}
      onPointerDown={onPointerDown}
    >
      <Command label={texts.label} shouldFilter={false} vimBindings={false} loop>
        <Command.Input value={typed} onValueChange={setTyped} placeholder={texts.label} />
        <Command.List label={texts.results}>
          <Suspense fallback={<p className="none">{texts.loading}</p>}>
            <Results {...props} typed={typed} close={end} />
          </Suspense>
        </Command.List>
      </Command>
    </dialog>
  )
}
