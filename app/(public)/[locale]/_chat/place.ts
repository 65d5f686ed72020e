import { createContext, useContext } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { type NexusTexts, nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'

/** The page's language, and how one leaves the conversation for an entry of the page. */
export type Place = { locale: Locale; texts: NexusTexts; leave: () => void }

export const PlaceContext = createContext<Place>({ locale: 'en', texts: nexusTextsIn('en'), leave: () => {} })

export const usePlace = (): Place => useContext(PlaceContext)
