import { useSyncExternalStore } from 'react'
import { createStore } from '#app/_ui/store.ts'

/** What the page knows of the conversation without its code. */
export type Pulse = { isBusy: boolean; hasTurns: boolean; questionsLeft: number | null }

const still: Pulse = { isBusy: false, hasTurns: false, questionsLeft: null }

export const pulse = createStore(still)

export const usePulse = (): Pulse => useSyncExternalStore(pulse.subscribe, pulse.read, () => still)
