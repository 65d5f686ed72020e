import type { Locale } from '#lib/i18n/locales.ts'

type Wording = {
  experience: (skill: string) => string
  employer: (employer: string) => string
  project: (project: string) => string
  before: (employer: string) => string
  availability: string
  studies: string
  languages: string
}

const en: Wording = {
  experience: skill => `How much experience with ${skill}?`,
  employer: employer => `What is the work at ${employer}?`,
  project: project => `What is ${project}?`,
  before: employer => `What came before ${employer}?`,
  availability: 'Available from when, and for what?',
  studies: 'Which studies are there?',
  languages: 'Which languages, and how well?',
}

const es: Wording = {
  experience: skill => `¿Cuánta experiencia hay con ${skill}?`,
  employer: employer => `¿En qué consiste el trabajo en ${employer}?`,
  project: project => `¿Qué es ${project}?`,
  before: employer => `¿Qué hubo antes de ${employer}?`,
  availability: '¿Desde cuándo hay disponibilidad, y para qué?',
  studies: '¿Qué estudios hay?',
  languages: '¿Qué idiomas, y con qué nivel?',
}

const pt: Wording = {
  experience: skill => `Quanta experiência há com ${skill}?`,
  employer: employer => `Como é o trabalho na ${employer}?`,
  project: project => `O que é ${project}?`,
  before: employer => `O que veio antes da ${employer}?`,
  availability: 'A partir de quando há disponibilidade, e para quê?',
  studies: 'Quais são os estudos?',
  languages: 'Quais idiomas, e em que nível?',
}

export const wordings: Record<Locale, Wording> = { en, es, pt }
