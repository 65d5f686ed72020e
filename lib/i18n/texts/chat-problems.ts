import type { Locale } from '../locales.ts'
import { textsIn } from '../texts.ts'

/** A wait as the contact form says it. */
function wait(seconds: number, locale: Locale): string {
  const { minutes, hours } = textsIn(locale).contactForm
  return seconds < 3_600 ? minutes(Math.ceil(seconds / 60)) : hours(Math.ceil(seconds / 3_600))
}

const en = {
  tooLarge: 'That conversation is larger than can be read. Please begin a new one.',
  unreadable: 'The question did not arrive in a form that can be read. Please ask once more.',
  notJson: 'Questions are taken as JSON.',
  foreign: 'Questions are taken from the pages of this site only.',
  missingQuestion: 'Please write a question.',
  tooLong: (max: number) => `This question is too long: ${max.toLocaleString('en')} characters at most.`,
  limited: (seconds: number) =>
    `Those were many questions. The next can be asked in ${wait(seconds, 'en')}; the CV itself stays open.`,
  unavailable: 'No answer can be given right now. The CV itself stays open: please try again in a moment.',
  empty: 'There is no CV here yet that could be asked about.',
}

export type ChatProblemTexts = typeof en

const es: ChatProblemTexts = {
  tooLarge: 'La conversación es más larga de lo que se puede leer. Empezá una nueva.',
  unreadable: 'La pregunta no llegó de una forma que se pueda leer. Preguntá de nuevo, por favor.',
  notJson: 'Las preguntas se reciben como JSON.',
  foreign: 'Las preguntas se reciben solo desde las páginas de este sitio.',
  missingQuestion: 'Escribí una pregunta, por favor.',
  tooLong: max => `La pregunta es demasiado larga: hasta ${max.toLocaleString('es-AR')} caracteres.`,
  limited: seconds =>
    `Fueron muchas preguntas. La próxima se puede hacer en ${wait(seconds, 'es')}; el CV sigue abierto.`,
  unavailable: 'Ahora no se puede responder. El CV sigue abierto: probá de nuevo en un momento.',
  empty: 'Todavía no hay acá un CV sobre el que preguntar.',
}

const pt: ChatProblemTexts = {
  tooLarge: 'A conversa é maior do que se consegue ler. Comece uma nova.',
  unreadable: 'A pergunta não chegou de uma forma que se possa ler. Pergunte de novo, por favor.',
  notJson: 'As perguntas são recebidas como JSON.',
  foreign: 'As perguntas são recebidas apenas das páginas deste site.',
  missingQuestion: 'Escreva uma pergunta, por favor.',
  tooLong: max => `A pergunta é longa demais: no máximo ${max.toLocaleString('pt-BR')} caracteres.`,
  limited: seconds =>
    `Foram muitas perguntas. A próxima pode ser feita em ${wait(seconds, 'pt')}; o CV continua aberto.`,
  unavailable: 'Agora não é possível responder. O CV continua aberto: tente de novo daqui a pouco.',
  empty: 'Ainda não há aqui um CV sobre o qual perguntar.',
}

const texts: Record<Locale, ChatProblemTexts> = { en, es, pt }

export const chatProblems = (locale: Locale): ChatProblemTexts => texts[locale]
