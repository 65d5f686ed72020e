import type { Locale } from '../../locales.ts'

const en = {
  title: 'Preview',
  close: 'Close the preview',
  language: 'Language of the preview',
  width: 'Width of the preview',
  widths: { phone: 'Phone', wide: 'Wide' },
  frame: (language: string) => `The site with your changes, ${language}`,
  note: 'As you type. Nobody else sees it before you save.',
  invalid: 'Something typed cannot be shown yet. This is the last that could.',
}

export type PreviewTexts = typeof en

const es: PreviewTexts = {
  title: 'Vista previa',
  close: 'Cerrar la vista previa',
  language: 'Idioma de la vista previa',
  width: 'Ancho de la vista previa',
  widths: { phone: 'Celular', wide: 'Ancha' },
  frame: language => `El sitio con tus cambios, ${language}`,
  note: 'A medida que escribís. Nadie más lo ve hasta que guardes.',
  invalid: 'Hay algo escrito que todavía no se puede mostrar. Esto es lo último que se pudo.',
}

const pt: PreviewTexts = {
  title: 'Prévia',
  close: 'Fechar a prévia',
  language: 'Idioma da prévia',
  width: 'Largura da prévia',
  widths: { phone: 'Celular', wide: 'Larga' },
  frame: language => `O site com as suas alterações, ${language}`,
  note: 'Enquanto você digita. Ninguém mais vê antes de você salvar.',
  invalid: 'Algo do que foi digitado ainda não pode ser mostrado. Este é o último estado que pôde.',
}

const texts: Record<Locale, PreviewTexts> = { en, es, pt }

export const previewTexts = (locale: Locale): PreviewTexts => texts[locale]
