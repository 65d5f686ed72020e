import type { CvContent } from '#db/sample/content.ts'

/** The other way round than the sample: a public phone, a private e-mail, and no word on work permits. */
export const person: CvContent['person'] = {
  mainLocale: 'pt',
  name: 'Benedita Lages',
  label: { pt: 'Parteira e docente', en: 'Midwife and lecturer', es: 'Partera y docente' },
  headline: {
    pt: 'Ensino a esperar com as mãos prontas.',
    en: 'I teach people to wait with their hands ready.',
  },
  summary: {
    pt: 'Assisti a 1 140 partos numa maternidade do Porto e hoje ensino quem vai assistir aos próximos, num interior onde a sala de partos mais perto fica a mais de uma hora. Interessam-me as coisas simples que funcionam às quatro da manhã: uma mala bem arrumada, uma pergunta feita na língua certa, um treino repetido até deixar de assustar.',
    en: 'I attended 1,140 births at a maternity hospital in Porto and now teach those who will attend the next ones, in a countryside where the nearest birth room is more than an hour away. I care about simple things that work at four in the morning: a well-packed bag, a question asked in the right language, a drill repeated until it stops being frightening.',
    es: 'Asistí 1.140 partos en una maternidad de Oporto y hoy enseño a quienes van a asistir los próximos, en un interior donde la sala de partos más cercana queda a más de una hora. Me importan las cosas simples que funcionan a las cuatro de la mañana: un maletín bien armado, una pregunta hecha en la lengua justa, un ejercicio repetido hasta que deja de asustar.',
  },
  email: 'benedita@lages.example',
  emailPublic: false,
  phone: '+351 259 000 147',
  phonePublic: true,
  url: 'https://lages.example',
  place: { pt: 'Vila Real, Portugal', en: 'Vila Real, Portugal', es: 'Vila Real, Portugal' },
  city: 'Vila Real',
  countryCode: 'PT',
  timeZone: 'Europe/Lisbon',
  remote: 'hybrid',
  availability: {
    pt: 'Formações e consultoria a partir de setembro de 2027; não procuro um lugar a tempo inteiro',
    en: 'Courses and advice from September 2027; not looking for a full-time post',
  },
}
