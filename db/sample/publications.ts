import type { publications as table } from '../schema/index.ts'
import type { Content } from './content.ts'

export const publications: Content<typeof table>[] = [
  {
    slug: 'closing-the-day',
    name: {
      en: 'Closing the day in forty seconds',
      es: 'Cerrar el día en cuarenta segundos',
      pt: 'Fechar o dia em quarenta segundos',
    },
    publisher: 'Jornadas de Datos del Sur',
    publishedOn: '2025-09-18',
    url: 'https://iribarne.example/talks/closing-the-day',
    summary: {
      en: 'Talk, 28 minutes: what it takes to stop closing a bank at night.',
      es: 'Charla, 28 minutos: qué hace falta para que un banco deje de cerrar de noche.',
      pt: 'Palestra, 28 minutos: o que é preciso para um banco parar de fechar à noite.',
    },
  },
  {
    slug: 'model-before-migrating',
    name: {
      en: 'Modelling a payment ledger before migrating it: two double credits found in eleven days',
      es: 'Modelar un libro mayor de pagos antes de migrarlo: dos créditos dobles hallados en once días',
      pt: 'Modelar um livro-razão de pagamentos antes de migrá-lo: dois créditos em dobro achados em onze dias',
    },
    publisher: 'Simposio Rioplatense de Sistemas',
    publishedOn: '2024-10',
    url: 'https://iribarne.example/papers/model-before-migrating.pdf',
    summary: {
      en: 'Paper, with the TLA+ model and the two traces that nobody on the team had imagined.',
      es: 'Artículo, con el modelo en TLA+ y las dos trazas que nadie del equipo había imaginado.',
      pt: 'Artigo, com o modelo em TLA+ e os dois rastros de execução que ninguém da equipe tinha imaginado.',
    },
  },
  {
    slug: 'five-requests-one-effect',
    name: {
      en: 'Five requests, one effect',
      es: 'Cinco pedidos, un efecto',
      pt: 'Cinco requisições, um efeito',
    },
    publisher: 'Encontro Sul de Bancos de Dados',
    publishedOn: '2023-08',
    url: 'https://iribarne.example/talks/five-requests',
    summary: {
      en: 'Talk in Portuguese, Porto Alegre: how Marea works and where it does not help.',
      es: 'Charla en portugués, Porto Alegre: cómo funciona Marea y dónde no ayuda.',
      pt: 'Palestra em Porto Alegre, em português: como o Marea funciona e onde ele não ajuda.',
    },
  },
  {
    slug: 'freight-trains-queues',
    name: {
      en: 'What freight trains taught me about queues',
      es: 'Lo que los trenes de carga me enseñaron sobre las colas',
    },
    publisher: 'Cuadernos de Sistemas',
    publishedOn: '2023-04',
    url: 'https://iribarne.example/writing/freight-trains',
    summary: {
      en: 'Essay: a yard is a queue that you can walk along, and that changes what you measure.',
      es: 'Ensayo: una playa es una cola que se puede recorrer a pie, y eso cambia lo que uno mide.',
    },
  },
  {
    slug: 'flood-contours',
    name: {
      en: 'Flood contours from sparse gauges',
      es: 'Curvas de inundación con pocos hidrómetros',
      pt: 'Curvas de inundação com poucas réguas',
    },
    publisher: 'Anales de Hidrología del Delta',
    publishedOn: '2015',
    summary: {
      en: 'Paper from my thesis, with Dr. Alicia Bengoa.',
      es: 'Artículo a partir de mi tesis, con la Dra. Alicia Bengoa.',
      pt: 'Artigo a partir do meu trabalho de conclusão, com a Dra. Alicia Bengoa.',
    },
  },
]
