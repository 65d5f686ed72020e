import { type Locale, languageTags } from '../../locales.ts'

const en = {
  zone: {
    image: { drop: 'Drop, paste or ', choose: 'choose', rest: ' images', one: ' an image' },
    pdf: { drop: 'Drop, paste or ', choose: 'choose', rest: ' PDFs', one: ' a PDF' },
  },
  formats: {
    image: (size: string) => `PNG, JPEG, WebP, AVIF, GIF, up to ${size}`,
    pdf: (size: string) => `PDF, up to ${size}`,
  },
  list: 'Uploads',
  waiting: 'Waiting',
  sent: (sent: string, total: string) => `${sent} of ${total}`,
  checking: 'Checking and preparing …',
  cancel: 'Cancel',
  cancelFile: (name: string) => `Cancel ${name}`,
  retry: 'Try again',
  retryFile: (name: string) => `Try ${name} again`,
  dismiss: 'Dismiss',
  dismissFile: (name: string) => `Dismiss ${name}`,
  progressOf: (name: string) => `Upload of ${name}`,
  started: (name: string) => `Uploading ${name}.`,
  stored: (name: string) => `${name} is uploaded.`,
  cancelled: (name: string) => `The upload of ${name} was cancelled.`,
  problems: {
    'media.empty': 'This file is empty. Nothing was uploaded.',
    'media.tooLarge': (size: string) => `This file is too large. The most is ${size}.`,
    'media.tooManyPixels':
      'This picture has too many pixels. Make it smaller than 40 megapixels and upload it again.',
    'media.tooSlow': 'This picture took too long to prepare. Make it smaller and upload it again.',
    'media.damaged': 'This file is damaged or cut off. Open it, save it anew and upload it again.',
    'media.svg': 'SVG drawings are not taken, because they can carry scripts. Save it as PNG or WebP.',
    'media.heic': 'HEIC photos are not taken. Save it as JPEG; phones offer that when sharing.',
    'media.html': 'This is a web page, not a picture.',
    'media.notAnImage': 'This is a PDF. Here only images fit.',
    'media.notAPdf': 'This is an image. Here only a PDF fits.',
    'media.unknown': 'This kind of file is not taken. PNG, JPEG, WebP, AVIF, GIF and PDF are.',
    'media.incomplete': 'The file did not arrive whole. Try again.',
    'upload.gone': 'This upload waited too long or was used already. Try again.',
    'upload.network': 'The connection was lost. Nothing was stored; try again.',
    'upload.storage': 'The storage did not take the file. Nothing was stored; try again in a moment.',
    unavailable: 'The storage or the database does not answer. Nothing was stored; try again in a moment.',
    signedOut: 'Your session has ended. Sign in again in another tab, then try again.',
  },
}

export type UploadTexts = typeof en

const es: UploadTexts = {
  zone: {
    image: { drop: 'Soltá, pegá o ', choose: 'elegí', rest: ' imágenes', one: ' una imagen' },
    pdf: { drop: 'Soltá, pegá o ', choose: 'elegí', rest: ' archivos PDF', one: ' un PDF' },
  },
  formats: {
    image: size => `PNG, JPEG, WebP, AVIF o GIF, hasta ${size}`,
    pdf: size => `PDF, hasta ${size}`,
  },
  list: 'Subidas',
  waiting: 'En espera',
  sent: (sent, total) => `${sent} de ${total}`,
  checking: 'Revisando y preparando…',
  cancel: 'Cancelar',
  cancelFile: name => `Cancelar ${name}`,
  retry: 'Reintentar',
  retryFile: name => `Reintentar con ${name}`,
  dismiss: 'Descartar',
  dismissFile: name => `Descartar ${name}`,
  progressOf: name => `Subida de ${name}`,
  started: name => `Subiendo ${name}.`,
  stored: name => `${name} ya está subido.`,
  cancelled: name => `Se canceló la subida de ${name}.`,
  problems: {
    'media.empty': 'El archivo está vacío. No se subió nada.',
    'media.tooLarge': size => `El archivo es demasiado grande. El máximo es ${size}.`,
    'media.tooManyPixels':
      'La imagen tiene demasiados píxeles. Achicala a menos de 40 megapíxeles y volvé a subirla.',
    'media.tooSlow': 'La imagen tardó demasiado en prepararse. Achicala y volvé a subirla.',
    'media.damaged': 'El archivo está dañado o cortado. Abrilo, guardalo de nuevo y volvé a subirlo.',
    'media.svg': 'Los dibujos SVG no se aceptan porque pueden llevar código. Guardalo como PNG o WebP.',
    'media.heic': 'Las fotos HEIC no se aceptan. Guardala como JPEG; el teléfono lo ofrece al compartir.',
    'media.html': 'Esto es una página web, no una imagen.',
    'media.notAnImage': 'Esto es un PDF. Acá solo van imágenes.',
    'media.notAPdf': 'Esto es una imagen. Acá solo va un PDF.',
    'media.unknown': 'Este tipo de archivo no se acepta. Sí PNG, JPEG, WebP, AVIF, GIF y PDF.',
    'media.incomplete': 'El archivo no llegó entero. Probá de nuevo.',
    'upload.gone': 'Esta subida esperó demasiado o ya se usó. Probá de nuevo.',
    'upload.network': 'Se perdió la conexión. No se guardó nada; probá de nuevo.',
    'upload.storage': 'El almacenamiento no recibió el archivo. No se guardó nada; probá en un momento.',
    unavailable:
      'El almacenamiento o la base de datos no responde. No se guardó nada; probá de nuevo en un momento.',
    signedOut: 'Tu sesión terminó. Volvé a entrar en otra pestaña y después reintentá.',
  },
}

const pt: UploadTexts = {
  zone: {
    image: { drop: 'Solte, cole ou ', choose: 'escolha', rest: ' imagens', one: ' uma imagem' },
    pdf: { drop: 'Solte, cole ou ', choose: 'escolha', rest: ' arquivos PDF', one: ' um PDF' },
  },
  formats: {
    image: size => `PNG, JPEG, WebP, AVIF ou GIF, até ${size}`,
    pdf: size => `PDF, até ${size}`,
  },
  list: 'Envios',
  waiting: 'Na fila',
  sent: (sent, total) => `${sent} de ${total}`,
  checking: 'Verificando e preparando…',
  cancel: 'Cancelar',
  cancelFile: name => `Cancelar ${name}`,
  retry: 'Tentar de novo',
  retryFile: name => `Tentar ${name} de novo`,
  dismiss: 'Dispensar',
  dismissFile: name => `Dispensar ${name}`,
  progressOf: name => `Envio de ${name}`,
  started: name => `Enviando ${name}.`,
  stored: name => `${name} foi enviado.`,
  cancelled: name => `O envio de ${name} foi cancelado.`,
  problems: {
    'media.empty': 'O arquivo está vazio. Nada foi enviado.',
    'media.tooLarge': size => `O arquivo é grande demais. O máximo é ${size}.`,
    'media.tooManyPixels': 'A imagem tem pixels demais. Reduza para menos de 40 megapixels e envie de novo.',
    'media.tooSlow': 'A imagem demorou demais para ser preparada. Reduza e envie de novo.',
    'media.damaged': 'O arquivo está danificado ou cortado. Abra, salve novamente e envie de novo.',
    'media.svg': 'Desenhos SVG não são aceitos porque podem conter scripts. Salve como PNG ou WebP.',
    'media.heic': 'Fotos HEIC não são aceitas. Salve como JPEG; o celular oferece isso ao compartilhar.',
    'media.html': 'Isto é uma página da web, não uma imagem.',
    'media.notAnImage': 'Isto é um PDF. Aqui só cabem imagens.',
    'media.notAPdf': 'Isto é uma imagem. Aqui só cabe um PDF.',
    'media.unknown': 'Este tipo de arquivo não é aceito. PNG, JPEG, WebP, AVIF, GIF e PDF são.',
    'media.incomplete': 'O arquivo não chegou inteiro. Tente de novo.',
    'upload.gone': 'Este envio esperou demais ou já foi usado. Tente de novo.',
    'upload.network': 'A conexão caiu. Nada foi guardado; tente de novo.',
    'upload.storage': 'O armazenamento não recebeu o arquivo. Nada foi guardado; tente daqui a pouco.',
    unavailable:
      'O armazenamento ou o banco de dados não responde. Nada foi guardado; tente de novo daqui a pouco.',
    signedOut: 'Sua sessão terminou. Entre de novo em outra aba e depois tente outra vez.',
  },
}

/** Apart from the library's texts: these travel to the browser. */
export const uploadTexts = { en, es, pt } satisfies Record<Locale, UploadTexts>

export type UploadFault = keyof UploadTexts['problems']

export const isUploadFault = (code: unknown): code is UploadFault =>
  typeof code === 'string' && Object.hasOwn(en.problems, code)

/** `4.8 MB`, as the language writes it. */
export function sizeIn(locale: Locale, bytes: number): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const amount = unit === 'kilobyte' ? Math.ceil(bytes / 1_000) : bytes / 1_000_000
  const digits = unit === 'kilobyte' ? 0 : 1
  return new Intl.NumberFormat(languageTags[locale], {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(amount)
}

/** The sentence for a refusal; `maxBytes` is what this uploader takes. */
export function describeFault(locale: Locale, fault: UploadFault, maxBytes: number): string {
  const said = uploadTexts[locale].problems[fault]
  return typeof said === 'string' ? said : said(sizeIn(locale, maxBytes))
}
