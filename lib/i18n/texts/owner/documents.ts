import type { Locale } from '../../locales.ts'

const en = {
  documents: 'Documents',
  documentsLead:
    'The CV as a PDF is made from your entries. Where you upload one of your own, it is handed out instead, and the chat reads it.',
  generated: 'Made from your entries',
  own: 'Your own PDF',
  since: (date: string) => `since ${date}`,
  openDocument: (language: string) => `Open the PDF in ${language}`,
  removeDocument: 'Back to the generated PDF',
  removeDocumentIn: (language: string) => `Back to the generated PDF in ${language}`,
  documentSaved: (language: string) => `Your PDF in ${language} is handed out now.`,
  documentRemoved: (language: string) =>
    `The PDF in ${language} is made from your entries again. Your file stays in the media.`,
}

export type DocumentTexts = typeof en

const es: DocumentTexts = {
  documents: 'Documentos',
  documentsLead:
    'El CV en PDF se arma con lo que cargaste. Si subís uno tuyo, se entrega ese en su lugar y el chat lo lee.',
  generated: 'Armado con lo que cargaste',
  own: 'Tu propio PDF',
  since: date => `desde el ${date}`,
  openDocument: language => `Abrir el PDF en ${language}`,
  removeDocument: 'Volver al PDF generado',
  removeDocumentIn: language => `Volver al PDF generado en ${language}`,
  documentSaved: language => `Ahora se entrega tu PDF en ${language}.`,
  documentRemoved: language =>
    `El PDF en ${language} vuelve a armarse con lo que cargaste. Tu archivo sigue guardado.`,
}

const pt: DocumentTexts = {
  documents: 'Documentos',
  documentsLead:
    'O CV em PDF é feito a partir das suas entradas. Se você enviar o seu, ele é entregue no lugar, e o chat o lê.',
  generated: 'Feito a partir das suas entradas',
  own: 'Seu próprio PDF',
  since: date => `desde ${date}`,
  openDocument: language => `Abrir o PDF em ${language}`,
  removeDocument: 'Voltar ao PDF gerado',
  removeDocumentIn: language => `Voltar ao PDF gerado em ${language}`,
  documentSaved: language => `Agora seu PDF em ${language} é entregue.`,
  documentRemoved: language =>
    `O PDF em ${language} volta a ser feito a partir das suas entradas. Seu arquivo continua guardado.`,
}

export const documentTexts = { en, es, pt } satisfies Record<Locale, DocumentTexts>
