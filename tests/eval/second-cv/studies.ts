import { type CvContent, same } from '#db/sample/content.ts'

export const education: CvContent['education'] = [
  {
    slug: 'master-maternal-health',
    institution: 'Universidade da Terra Fria',
    studyType: { pt: 'Mestrado', en: 'Master’s degree', es: 'Maestría' },
    area: { pt: 'Epidemiologia Materna', en: 'Maternal Epidemiology', es: 'Epidemiología materna' },
    place: same('Bragança'),
    startedOn: '2018',
    endedOn: '2020',
    score: '18 / 20',
    summary: {
      pt: 'Dissertação sobre o tempo de viagem até à sala de partos.',
      en: 'Dissertation on the travel time to the birth room.',
    },
  },
  {
    slug: 'midwifery-specialisation',
    institution: 'Escola de Enfermagem da Foz Velha',
    studyType: { pt: 'Especialização', en: 'Specialisation', es: 'Especialización' },
    area: { pt: 'Saúde Materna e Obstétrica', en: 'Midwifery', es: 'Salud materna y obstetricia' },
    place: { pt: 'Porto', en: 'Porto', es: 'Oporto' },
    startedOn: '2007',
    endedOn: '2008',
  },
  {
    slug: 'nursing-degree',
    institution: 'Escola de Enfermagem da Foz Velha',
    studyType: { pt: 'Licenciatura', en: 'Bachelor’s degree', es: 'Licenciatura' },
    area: { pt: 'Enfermagem', en: 'Nursing', es: 'Enfermería' },
    startedOn: '2003',
    endedOn: '2007',
  },
]

export const certificates: CvContent['certificates'] = [
  {
    slug: 'newborn-resuscitation-instructor',
    name: {
      pt: 'Instrutora de Reanimação Neonatal',
      en: 'Newborn Resuscitation Instructor',
      es: 'Instructora de Reanimación Neonatal',
    },
    issuer: 'Conselho Ibérico de Reanimação',
    issuedOn: '2024',
    expiresOn: '2028',
  },
  {
    slug: 'lactation-counsellor',
    name: { pt: 'Conselheira em Aleitamento', en: 'Lactation Counsellor', es: 'Consejera en lactancia' },
    issuer: 'Rede Aleitar',
    issuedOn: '2011',
    expiresOn: '2016',
  },
]

export const publications: CvContent['publications'] = [
  {
    slug: 'seventy-one-minutes',
    name: {
      pt: 'Setenta e um minutos: o caminho até à sala de partos no interior norte',
      en: 'Seventy-one minutes: the way to the birth room in the northern interior',
    },
    publisher: 'Revista Lusa de Saúde Materna',
    publishedOn: '2021',
    url: 'https://rlsm.example/71',
  },
  {
    slug: 'drawing-a-birth-plan',
    name: { en: 'Drawing a birth plan: a notebook in six languages' },
    publisher: 'Atlantic Midwifery Letters',
    publishedOn: '2017-05',
  },
]
