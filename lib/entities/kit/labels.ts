import type { Locale } from '#lib/i18n/locales.ts'

/** A word of the interface in its three languages. */
export type Label = Record<Locale, string>

const label = (en: string, es: string, pt: string): Label => ({ en, es, pt })

/** What fields of several entities are called. */
export const labels = {
  title: label('Title', 'Título', 'Título'),
  name: label('Name', 'Nombre', 'Nome'),
  summary: label('Summary', 'Resumen', 'Resumo'),
  description: label('Description', 'Descripción', 'Descrição'),
  highlights: label('Highlights', 'Logros', 'Destaques'),
  place: label('Place', 'Lugar', 'Lugar'),
  url: label('Web address', 'Dirección web', 'Endereço na web'),
  started: label('Started', 'Inicio', 'Início'),
  ended: label('Ended', 'Fin', 'Fim'),
  employer: label('Employer', 'Empleador', 'Empregador'),
  role: label('Role', 'Puesto', 'Cargo'),
  oneLine: label('One per line', 'Uno por línea', 'Um por linha'),
  stillGoing: label('Empty means today', 'Vacío: hasta hoy', 'Vazio: até hoje'),
  markdown: label('Markdown is understood', 'Se entiende Markdown', 'Aceita Markdown'),
}

export { label }
