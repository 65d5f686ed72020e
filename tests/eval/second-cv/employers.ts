import { type EmployerContent, same } from '#db/sample/content.ts'
import type { SkillSlug } from './skills.ts'

const escolaCorgo: EmployerContent<SkillSlug> = {
  slug: 'escola-corgo',
  name: 'Escola Superior de Saúde do Corgo',
  url: 'https://essc.example',
  place: same('Vila Real'),
  description: {
    pt: 'Escola pública de enfermagem e obstetrícia, 900 estudantes',
    en: 'Public school of nursing and midwifery, 900 students',
  },
  roles: [
    {
      slug: 'corgo-invited-lecturer',
      title: {
        pt: 'Professora adjunta convidada, a 40 %',
        en: 'Invited lecturer, 40 percent',
        es: 'Profesora invitada, 40 %',
      },
      startedOn: '2021',
      summary: {
        pt: 'Dois dias por semana com os finalistas: urgência obstétrica, ética e uma cadeira de espera.',
        en: 'Two days a week with final-year students: obstetric emergencies, ethics and the art of waiting.',
        es: 'Dos días por semana con los del último año: urgencias obstétricas, ética y el oficio de esperar.',
      },
      highlights: {
        pt: [
          'Reescrevi o plano da urgência obstétrica: de 40 horas de aula para 12 de aula e 28 de treino.',
          'Oriento seis estágios por semestre em centros de saúde rurais.',
        ],
        en: [
          'Rewrote the course on obstetric emergencies: from 40 hours of lectures to 12, and 28 of drills.',
          'Supervise six placements a semester in rural health centres.',
        ],
      },
      skills: ['clinical-simulation', 'curriculum-design', 'newborn-resuscitation'],
    },
  ],
}

const ribeiraVelha: EmployerContent<SkillSlug> = {
  slug: 'ribeira-velha',
  name: 'Maternidade da Ribeira Velha',
  place: { pt: 'Porto', en: 'Porto', es: 'Oporto' },
  description: {
    pt: 'Maternidade pública, 2 400 partos por ano',
    en: 'Public maternity hospital, 2,400 births a year',
    es: 'Maternidad pública, 2.400 partos por año',
  },
  roles: [
    {
      slug: 'ribeira-birth-room-coordinator',
      title: {
        pt: 'Coordenadora da sala de partos',
        en: 'Birth room coordinator',
        es: 'Coordinadora de la sala de partos',
      },
      startedOn: '2014',
      endedOn: '2017',
      summary: {
        pt: 'Responsável por 23 parteiras, pelas escalas e pelo que corria mal.',
        en: 'In charge of 23 midwives, of the rosters and of whatever went wrong.',
        es: 'A cargo de 23 parteras, de los turnos y de lo que salía mal.',
      },
      highlights: {
        pt: [
          'Episiotomias de 61 % para 18 % em três anos, sem mais lacerações graves.',
          'Abri a primeira sala de parto na água da maternidade.',
        ],
        en: [
          'Episiotomies from 61 to 18 percent in three years, with no more severe tears.',
          'Opened the first water birth room of the hospital.',
        ],
        es: [
          'Episiotomías: del 61 % al 18 % en tres años, sin más desgarros graves.',
          'Abrí la primera sala de parto en el agua de la maternidad.',
        ],
      },
      skills: ['labour-care', 'water-birth', 'newborn-resuscitation', 'breastfeeding'],
    },
    {
      slug: 'ribeira-midwife',
      title: { pt: 'Enfermeira parteira', en: 'Nurse-midwife', es: 'Enfermera partera' },
      startedOn: '2009',
      endedOn: '2013',
      summary: {
        pt: 'Cinco anos de noites: foi aí que aprendi a profissão.',
        en: 'Five years of nights: that is where I learned the trade.',
        es: 'Cinco años de noches: ahí aprendí el oficio.',
      },
      skills: ['labour-care', 'breastfeeding', 'newborn-resuscitation'],
    },
  ],
}

/** A draft that fills the gap between the other two: nothing of it may be seen in public. */
const santaOlaia: EmployerContent<SkillSlug> = {
  slug: 'clinica-santa-olaia',
  name: 'Clínica Santa Olaia',
  place: same('Braga'),
  published: false,
  roles: [
    {
      slug: 'santa-olaia-clinical-director',
      title: { pt: 'Diretora clínica', en: 'Clinical director', es: 'Directora clínica' },
      startedOn: '2018',
      endedOn: '2019',
      summary: {
        pt: 'Saí por desacordo com a administração.',
        en: 'I left after a disagreement with the board.',
        es: 'Me fui por un desacuerdo con la dirección.',
      },
      published: false,
      skills: ['labour-care'],
    },
  ],
}

export const employers = [escolaCorgo, santaOlaia, ribeiraVelha]
