import { savedAnswers } from '#db/schema/saved-answers.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const savedAnswersDescription = describe(savedAnswers, {
  name: 'saved-answers',
  group: 'person',
  one: label('Saved answer', 'Respuesta guardada', 'Resposta salva'),
  many: label('Saved answers', 'Respuestas guardadas', 'Respostas salvas'),
  title: 'question',
  columns: [],
  parts: [],
  fields: {
    question: { kind: 'line', label: label('Question', 'Pregunta', 'Pergunta') },
    answer: { kind: 'prose', label: label('Answer', 'Respuesta', 'Resposta'), hint: labels.markdown },
  },
})
