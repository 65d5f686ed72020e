import type { Locale } from '../../locales.ts'

const en = {
  todo: 'To do',
  nothing: 'Nothing needs you. The CV is complete in every language.',
  missing: (count: number, language: string) =>
    count === 1 ? `One entry has no ${language}` : `${count} entries have no ${language}`,
  older: (count: number, language: string) =>
    count === 1
      ? `One text in ${language} is older than its source`
      : `${count} texts in ${language} are older than their source`,
  drafts: (count: number) => (count === 1 ? 'One draft is waiting' : `${count} drafts are waiting`),
  images: (count: number) => (count === 1 ? 'One image has no alt text' : `${count} images have no alt text`),
  unnamed: 'file without a name',
  messages: (count: number) => (count === 1 ? 'One new message' : `${count} new messages`),
  ending: (days: number) => {
    if (days === 0) return 'A certificate ends today'
    return days === 1 ? 'A certificate ends tomorrow' : `A certificate ends in ${days} days`
  },
  more: (count: number) => `and ${count} more`,
  ways: {
    translate: 'Translate',
    compare: 'Compare',
    open: 'Open',
    describe: 'Write it',
    date: 'Edit the date',
    read: 'Read',
  },
  languages: 'Languages',
  of: (written: number, total: number) => `${written} of ${total}`,
  complete: 'complete',
  olderCount: (count: number) => `${count} older`,
  missingCount: (count: number) => `${count} missing`,
  inbox: 'Inbox',
  newMessages: (count: number) => `${count} new`,
  noMessages: 'No new messages.',
  unknownSender: 'Somebody',
  toInbox: 'Open the inbox',
  site: 'Site',
  database: 'Database',
  storage: 'Storage',
  model: 'Model',
  databases: {
    embedded: 'embedded, in the data folder',
    server: 'PostgreSQL server',
    neon: 'PostgreSQL at Neon',
  },
  storages: { folder: 'local folder', bucket: 'bucket' },
  models: { embedded: 'embedded, no key needed' },
  answers: (milliseconds: number) => `answers in ${milliseconds} ms`,
  silent: 'does not answer',
  writable: 'can be written',
  reachable: 'can be reached',
  refused: 'cannot be written',
  unreachable: 'cannot be reached',
  edits: 'Last changes',
  allEdits: 'All changes',
  failed: 'This could not be read just now. The rest of the page is not affected.',
}

export type OverviewTexts = typeof en

const es: OverviewTexts = {
  todo: 'Por hacer',
  nothing: 'No hay nada pendiente. El CV está completo en todos los idiomas.',
  missing: (count, language) =>
    count === 1 ? `A una ficha le falta el ${language}` : `A ${count} fichas les falta el ${language}`,
  older: (count, language) =>
    count === 1
      ? `Un texto en ${language} es anterior a su original`
      : `${count} textos en ${language} son anteriores a su original`,
  drafts: count => (count === 1 ? 'Hay un borrador en espera' : `Hay ${count} borradores en espera`),
  images: count =>
    count === 1 ? 'Una imagen no tiene texto alternativo' : `${count} imágenes no tienen texto alternativo`,
  unnamed: 'archivo sin nombre',
  messages: count => (count === 1 ? 'Un mensaje nuevo' : `${count} mensajes nuevos`),
  ending: days => {
    if (days === 0) return 'Un certificado vence hoy'
    return days === 1 ? 'Un certificado vence mañana' : `Un certificado vence en ${days} días`
  },
  more: count => `y ${count} más`,
  ways: {
    translate: 'Traducir',
    compare: 'Comparar',
    open: 'Abrir',
    describe: 'Escribirlo',
    date: 'Editar la fecha',
    read: 'Leer',
  },
  languages: 'Idiomas',
  of: (written, total) => `${written} de ${total}`,
  complete: 'completo',
  olderCount: count => `${count} ${count === 1 ? 'anterior' : 'anteriores'}`,
  missingCount: count => (count === 1 ? 'falta 1' : `faltan ${count}`),
  inbox: 'Bandeja de entrada',
  newMessages: count => `${count} ${count === 1 ? 'nuevo' : 'nuevos'}`,
  noMessages: 'No hay mensajes nuevos.',
  unknownSender: 'Alguien',
  toInbox: 'Abrir los mensajes',
  site: 'Sitio',
  database: 'Base de datos',
  storage: 'Archivos',
  model: 'Modelo',
  databases: {
    embedded: 'integrada, en la carpeta de datos',
    server: 'servidor PostgreSQL',
    neon: 'PostgreSQL en Neon',
  },
  storages: { folder: 'carpeta local', bucket: 'bucket' },
  models: { embedded: 'integrado, sin clave' },
  answers: milliseconds => `responde en ${milliseconds} ms`,
  silent: 'no responde',
  writable: 'se puede escribir',
  reachable: 'accesible',
  refused: 'no se puede escribir',
  unreachable: 'inaccesible',
  edits: 'Últimos cambios',
  allEdits: 'Todos los cambios',
  failed: 'Esto no se pudo leer en este momento. El resto de la página no se ve afectado.',
}

const pt: OverviewTexts = {
  todo: 'A fazer',
  nothing: 'Nada pendente. O CV está completo em todos os idiomas.',
  missing: (count, language) =>
    count === 1 ? `Falta ${language} em um item` : `Falta ${language} em ${count} itens`,
  older: (count, language) =>
    count === 1
      ? `Um texto em ${language} é mais antigo que o original`
      : `${count} textos em ${language} são mais antigos que o original`,
  drafts: count => (count === 1 ? 'Há um rascunho à espera' : `Há ${count} rascunhos à espera`),
  images: count =>
    count === 1 ? 'Uma imagem não tem texto alternativo' : `${count} imagens não têm texto alternativo`,
  unnamed: 'arquivo sem nome',
  messages: count => (count === 1 ? 'Uma mensagem nova' : `${count} mensagens novas`),
  ending: days => {
    if (days === 0) return 'Um certificado vence hoje'
    return days === 1 ? 'Um certificado vence amanhã' : `Um certificado vence em ${days} dias`
  },
  more: count => `e mais ${count}`,
  ways: {
    translate: 'Traduzir',
    compare: 'Comparar',
    open: 'Abrir',
    describe: 'Escrever',
    date: 'Editar a data',
    read: 'Ler',
  },
  languages: 'Idiomas',
  of: (written, total) => `${written} de ${total}`,
  complete: 'completo',
  olderCount: count => `${count} ${count === 1 ? 'antigo' : 'antigos'}`,
  missingCount: count => (count === 1 ? 'falta 1' : `faltam ${count}`),
  inbox: 'Caixa de entrada',
  newMessages: count => `${count} ${count === 1 ? 'nova' : 'novas'}`,
  noMessages: 'Nenhuma mensagem nova.',
  unknownSender: 'Alguém',
  toInbox: 'Abrir as mensagens',
  site: 'Site',
  database: 'Banco de dados',
  storage: 'Arquivos',
  model: 'Modelo',
  databases: {
    embedded: 'embutido, na pasta de dados',
    server: 'servidor PostgreSQL',
    neon: 'PostgreSQL no Neon',
  },
  storages: { folder: 'pasta local', bucket: 'bucket' },
  models: { embedded: 'embutido, sem chave' },
  answers: milliseconds => `responde em ${milliseconds} ms`,
  silent: 'não responde',
  writable: 'aceita gravações',
  reachable: 'acessível',
  refused: 'não aceita gravações',
  unreachable: 'inacessível',
  edits: 'Últimas mudanças',
  allEdits: 'Todas as mudanças',
  failed: 'Não foi possível ler isto agora. O resto da página não foi afetado.',
}

const texts: Record<Locale, OverviewTexts> = { en, es, pt }

export const overviewTexts = (locale: Locale): OverviewTexts => texts[locale]
