import type { Locale } from '../../locales.ts'

const en = {
  trash: 'Trash',
  lead: (days: number) =>
    `What you delete stays here for ${days} days, with everything that went with it. After that it is gone for good.`,
  deletions: (count: number) => (count === 1 ? '1 deletion' : `${count} deletions`),
  empty: 'Nothing was deleted.',
  entry: 'Deleted',
  kind: 'Kind',
  when: 'When',
  more: (count: number) => `and ${count} more`,
  withRoles: (count: number) => (count === 1 ? 'with 1 role' : `with ${count} roles`),
  restore: 'Restore',
  restoreTitle: (title: string) => `Restore ${title}`,
  restored: 'It is back.',
  blocked: 'It cannot come back alone: what it belongs to was deleted as well. Restore that first.',
  newer: 'Newer',
  older: 'Older',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages of the trash',
}

export type TrashTexts = typeof en

const es: TrashTexts = {
  trash: 'Papelera',
  lead: days =>
    `Lo que elimines queda acá ${days} días, con todo lo que se fue con eso. Después desaparece para siempre.`,
  deletions: count => (count === 1 ? '1 eliminación' : `${count} eliminaciones`),
  empty: 'No hay nada eliminado.',
  entry: 'Eliminado',
  kind: 'Tipo',
  when: 'Cuándo',
  more: count => `y ${count} más`,
  withRoles: count => (count === 1 ? 'con 1 puesto' : `con ${count} puestos`),
  restore: 'Recuperar',
  restoreTitle: title => `Recuperar ${title}`,
  restored: 'Está de vuelta.',
  blocked: 'No puede volver por separado: también se eliminó aquello de lo que depende. Recuperalo primero.',
  newer: 'Más nuevas',
  older: 'Más antiguas',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pages: 'Páginas de la papelera',
}

const pt: TrashTexts = {
  trash: 'Lixeira',
  lead: days =>
    `O que você exclui fica aqui por ${days} dias, com tudo o que foi junto. Depois disso some para sempre.`,
  deletions: count => (count === 1 ? '1 exclusão' : `${count} exclusões`),
  empty: 'Nada foi excluído.',
  entry: 'Excluído',
  kind: 'Tipo',
  when: 'Quando',
  more: count => `e mais ${count}`,
  withRoles: count => (count === 1 ? 'com 1 cargo' : `com ${count} cargos`),
  restore: 'Restaurar',
  restoreTitle: title => `Restaurar ${title}`,
  restored: 'Está de volta.',
  blocked: 'Não pode voltar sozinho: aquilo a que pertence também foi excluído. Restaure-o primeiro.',
  newer: 'Mais recentes',
  older: 'Mais antigas',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pages: 'Páginas da lixeira',
}

export const trashTexts: Record<Locale, TrashTexts> = { en, es, pt }
