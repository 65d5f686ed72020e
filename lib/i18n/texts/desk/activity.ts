import type { Locale } from '../../locales.ts'

const en = {
  title: 'Activity',
  lead: 'Every change of the CV, the newest first.',
  none: 'Nothing has been changed yet.',
  added: 'added',
  deleted: 'deleted',
  restored: 'brought back',
  published: 'published',
  unpublished: 'made a draft',
  confirmed: 'translation confirmed',
  saved: 'saved',
  skills: 'skills',
  images: 'images',
  address: 'address',
  order: 'order',
  file: 'File',
  replaced: 'file',
  altText: 'alt text',
  elsewhere: 'Something beside the CV',
  inLanguages: (field: string, languages: string) => `${field} in ${languages}`,
  more: (count: number) => `${count} more`,
  withOthers: (title: string, count: number) =>
    count === 1 ? `${title} and one more` : `${title} and ${count} more`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',
}

export type ActivityTexts = typeof en

const es: ActivityTexts = {
  title: 'Actividad',
  lead: 'Cada cambio del CV, del más reciente al más antiguo.',
  none: 'Todavía no hubo cambios.',
  added: 'creación',
  deleted: 'eliminación',
  restored: 'recuperación',
  published: 'publicación',
  unpublished: 'pasó a borrador',
  confirmed: 'traducción confirmada',
  saved: 'guardado',
  skills: 'habilidades',
  images: 'imágenes',
  address: 'dirección',
  order: 'orden',
  file: 'Archivo',
  replaced: 'archivo',
  altText: 'texto alternativo',
  elsewhere: 'Algo fuera del CV',
  inLanguages: (field, languages) => `${field} en ${languages}`,
  more: count => `${count} más`,
  withOthers: (title, count) => (count === 1 ? `${title} y otro más` : `${title} y ${count} más`),
  page: (page, pages) => `Página ${page} de ${pages}`,
  newer: 'Más recientes',
  older: 'Más antiguos',
}

const pt: ActivityTexts = {
  title: 'Atividade',
  lead: 'Cada mudança do CV, da mais recente à mais antiga.',
  none: 'Ainda não houve mudanças.',
  added: 'criação',
  deleted: 'exclusão',
  restored: 'recuperação',
  published: 'publicação',
  unpublished: 'voltou a ser rascunho',
  confirmed: 'tradução confirmada',
  saved: 'salvo',
  skills: 'habilidades',
  images: 'imagens',
  address: 'endereço',
  order: 'ordem',
  file: 'Arquivo',
  replaced: 'arquivo',
  altText: 'texto alternativo',
  elsewhere: 'Algo fora do CV',
  inLanguages: (field, languages) => `${field} em ${languages}`,
  more: count => `mais ${count}`,
  withOthers: (title, count) => (count === 1 ? `${title} e mais um` : `${title} e mais ${count}`),
  page: (page, pages) => `Página ${page} de ${pages}`,
  newer: 'Mais recentes',
  older: 'Mais antigas',
}

const texts: Record<Locale, ActivityTexts> = { en, es, pt }

export const activityTexts = (locale: Locale): ActivityTexts => texts[locale]
