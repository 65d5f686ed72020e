import type { Locale } from '../../locales.ts'

const en = {
  label: 'Search everything or type a command',
  results: 'Results',
  groups: { entries: 'Entries', rooms: 'Rooms', fresh: 'New', actions: 'Actions' },
  empty: 'Nothing matches. Try fewer words, in any language.',
  loading: 'One moment …',
  theme: 'Switch between light and dark',
  keysOff: 'Turn off the keys N and /',
  keysOn: 'Turn on the keys N and /',
}

export type PaletteTexts = typeof en

const es: PaletteTexts = {
  label: 'Buscar o escribir un comando',
  results: 'Resultados',
  groups: { entries: 'Fichas', rooms: 'Secciones', fresh: 'Nuevo', actions: 'Acciones' },
  empty: 'No hay coincidencias. Probá con menos palabras, en cualquier idioma.',
  loading: 'Un momento…',
  theme: 'Cambiar entre claro y oscuro',
  keysOff: 'Desactivar las teclas N y /',
  keysOn: 'Activar las teclas N y /',
}

const pt: PaletteTexts = {
  label: 'Buscar ou digitar um comando',
  results: 'Resultados',
  groups: { entries: 'Itens', rooms: 'Seções', fresh: 'Novo', actions: 'Ações' },
  empty: 'Nada encontrado. Tente menos palavras, em qualquer idioma.',
  loading: 'Um momento…',
  theme: 'Alternar entre claro e escuro',
  keysOff: 'Desativar as teclas N e /',
  keysOn: 'Ativar as teclas N e /',
}

const texts: Record<Locale, PaletteTexts> = { en, es, pt }

export const paletteTexts = (locale: Locale): PaletteTexts => texts[locale]
