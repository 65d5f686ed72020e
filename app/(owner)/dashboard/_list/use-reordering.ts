'use client'

import { useRouter } from 'next/navigation'
import { type ButtonHTMLAttributes, type KeyboardEvent, useRef, useState } from 'react'
import type { ListRow } from '#lib/entities/kit/cells.ts'
import type { EntryName } from '#lib/entities/owner-edits.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { showToast } from '../_shell/toast-store.ts'
import { tryAction } from '../_shell/try-action.ts'
import { moveAction } from '../entry-actions.ts'

type Asked = { entity: EntryName; locale: Locale; rows: ListRow[]; first: number }

/** Takes hold or lets go, puts back, or moves by one. */
type Asking = 'hold' | 'back' | -1 | 1

const keys: Record<string, Asking> = {
  ' ': 'hold',
  Enter: 'hold',
  Escape: 'back',
  ArrowUp: -1,
  ArrowDown: 1,
}

function moved(ids: string[], id: string, index: number): string[] {
  const others = ids.filter(each => each !== id)
  const target = Math.max(0, Math.min(index, others.length))
  return [...others.slice(0, target), id, ...others.slice(target)]
}

/** The place in the table of the row under the pointer; -1 outside of it. */
function indexAt(event: PointerEvent): number {
  const row = document.elementFromPoint(event.clientX, event.clientY)?.closest('tr[data-id]')
  return Array.from(row?.parentElement?.children ?? []).findIndex(each => row?.isSameNode(each))
}

/** Calls `move` for each movement of the pointer until it is let go: a row that moves would lose a capture. */
function followPointer(move: (event: PointerEvent) => void, end: (isDropped: boolean) => void): void {
  const stop = (event: PointerEvent) => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
    end(event.type === 'pointerup')
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
}

/** The rows as they are arranged for the moment; nothing is saved here. */
function useArrangement(rows: ListRow[]) {
  const [ids, setIds] = useState<string[] | null>(null)
  const order = useRef<string[]>([])
  const byId = new Map(rows.map(row => [row.id, row]))
  const isCurrent = ids?.length === rows.length && ids.every(id => byId.has(id))
  const known = isCurrent ? ids : [...byId.keys()]
  return {
    arranged: known.flatMap(id => byId.get(id) ?? []),
    order,
    begin: () => {
      order.current = known
    },
    shift: (id: string, index: number) => {
      order.current = moved(order.current, id, index)
      setIds(order.current)
    },
    reset: () => setIds(null),
  }
}

/** Moves rows by dragging a handle or by keyboard; the order is saved when the row is dropped. */
export function useReordering({ entity, locale, rows, first }: Asked) {
  const router = useRouter()
  const [moving, setMoving] = useState<string | null>(null)
  const { arranged, order, begin, shift, reset } = useArrangement(rows)

  const pickUp = (id: string) => {
    begin()
    setMoving(id)
  }
  const putBack = () => {
    setMoving(null)
    reset()
  }
  const drop = async (id: string) => {
    setMoving(null)
    const index = order.current.indexOf(id)
    if (rows[index]?.id === id) return
    const result = await tryAction(locale, () => moveAction({ entity, id, index: first + index }))
    if (result === null) return reset()
    showToast(deskTexts(locale).toast.moved(result.index + 1))
    router.refresh()
  }
  const drag = (id: string) => {
    pickUp(id)
    const follow = (event: PointerEvent) => {
      const target = indexAt(event)
      if (target !== -1 && order.current[target] !== id) shift(id, target)
    }
    followPointer(follow, isDropped => (isDropped ? void drop(id) : putBack()))
  }
  const step = (id: string, asked: Asking | undefined, index: number) => {
    if (asked === 'hold') void drop(id)
    else if (asked === 'back') putBack()
    else if (asked !== undefined) shift(id, index + asked)
  }
  const onKeyDown = (id: string, index: number) => (event: KeyboardEvent) => {
    const asked = keys[event.key]
    const isHeld = moving === id
    if (!isHeld && asked !== 'hold') return
    if (asked !== undefined) event.preventDefault()
    if (isHeld) step(id, asked, index)
    else pickUp(id)
  }
  const handle = ({ id }: ListRow, index: number): ButtonHTMLAttributes<HTMLButtonElement> => ({
    'aria-pressed': moving === id,
    onKeyDown: onKeyDown(id, index),
    onPointerDown: () => drag(id),
  })
  return { arranged, moving, handle }
}
