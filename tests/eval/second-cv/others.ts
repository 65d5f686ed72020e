import { type CvContent, same } from '#db/sample/content.ts'

export const links: CvContent['links'] = [
  { slug: 'orcid', network: 'ORCID', url: 'https://orcid.example/benedita-lages', label: same('ORCID') },
]

export const volunteering: CvContent['volunteering'] = [
  {
    slug: 'linha-aleitar',
    organization: 'Linha Aleitar',
    role: {
      pt: 'Atende a linha de apoio à amamentação',
      en: 'Answers a breastfeeding help line',
      es: 'Atiende una línea de ayuda a la lactancia',
    },
    startedOn: '2012',
    summary: {
      pt: 'Uma noite por semana, das nove à meia-noite.',
      en: 'One night a week, from nine to midnight.',
      es: 'Una noche por semana, de nueve a medianoche.',
    },
  },
  {
    slug: 'parteiras-sem-mapa',
    organization: 'Parteiras sem Mapa',
    role: { pt: 'Formadora em São Tomé', en: 'Trainer in São Tomé', es: 'Formadora en Santo Tomé' },
    startedOn: '2019',
    endedOn: '2019',
    summary: {
      pt: 'Sete meses a treinar 38 parteiras tradicionais.',
      en: 'Seven months training 38 traditional birth attendants.',
    },
  },
]

export const spokenLanguages: CvContent['spokenLanguages'] = [
  {
    slug: 'portuguese',
    code: 'pt',
    language: { pt: 'Português', en: 'Portuguese', es: 'Portugués' },
    fluency: { pt: 'materna', en: 'native', es: 'nativo' },
  },
  {
    slug: 'english',
    code: 'en',
    language: { pt: 'Inglês', en: 'English', es: 'Inglés' },
    fluency: same('C1'),
  },
  {
    slug: 'french',
    code: 'fr',
    language: { pt: 'Francês', en: 'French', es: 'Francés' },
    fluency: same('B2'),
  },
  {
    slug: 'spanish',
    code: 'es',
    language: { pt: 'Espanhol', en: 'Spanish', es: 'Español' },
    fluency: same('B1'),
  },
]

export const interests: CvContent['interests'] = [
  {
    slug: 'dry-stone-walls',
    name: { pt: 'Muros de pedra seca', en: 'Dry-stone walls' },
    summary: {
      pt: 'Levanto muros sem argamassa com os vizinhos, em outubro.',
      en: 'I raise walls without mortar with the neighbours, in October.',
    },
  },
  {
    slug: 'choir',
    name: { pt: 'Coro', en: 'Choir', es: 'Coro' },
    summary: {
      pt: 'Contralto num coro de vinte vozes.',
      en: 'Alto in a choir of twenty voices.',
      es: 'Contralto en un coro de veinte voces.',
    },
  },
]

export const testimonials: CvContent['testimonials'] = [
  {
    slug: 'olinda-frazao',
    author: 'Olinda Frazão',
    authorTitle: {
      pt: 'Obstetra, Maternidade da Ribeira Velha',
      en: 'Obstetrician, Maternidade da Ribeira Velha',
      es: 'Obstetra, Maternidade da Ribeira Velha',
    },
    quote: {
      pt: 'Quando a Benedita dizia “esperamos”, esperávamos. Em oito anos não me lembro de a ver enganada.',
      en: 'When Benedita said “we wait”, we waited. In eight years I do not remember seeing her wrong.',
      es: 'Cuando Benedita decía “esperamos”, esperábamos. En ocho años no recuerdo haberla visto equivocarse.',
    },
  },
]
