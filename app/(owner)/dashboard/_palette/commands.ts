import { switchTheme } from '#app/_ui/switch-theme.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { plainText, searchWords } from '#lib/i18n/plain-text.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { paletteTexts } from '#lib/i18n/texts/desk/palette.ts'
import { areSingleKeysOn, switchSingleKeys } from '../_shell/single-keys.ts'
import { signOutAction } from '../actions.ts'

export type Command = { name: string; label: string; run: () => void }

/** What can be done from anywhere. */
export function listCommands(locale: Locale): Command[] {
  const texts = deskTexts(locale)
  const { theme, keysOff, keysOn } = paletteTexts(locale)
  return [
    { name: 'site', label: texts.openSite, run: () => window.location.assign(`/${locale}`) },
    { name: 'theme', label: theme, run: switchTheme },
    { name: 'keys', label: areSingleKeysOn() ? keysOff : keysOn, run: switchSingleKeys },
    { name: 'sign-out', label: texts.signOut, run: () => void signOutAction() },
  ]
}

/** Those whose name holds every word typed. */
export function findCommands(commands: readonly Command[], typed: string): Command[] {
  const words = searchWords(typed)
  return commands.filter(({ label }) => words.every(word => plainText(label).includes(word)))
}
