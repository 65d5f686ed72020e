import type { awards as table } from '../schema/index.ts'
import type { Content } from './content.ts'

export const awards: Content<typeof table>[] = [
  {
    slug: 'best-industrial-paper',
    title: {
      en: 'Best industrial paper',
      es: 'Mejor trabajo, categoría Industria',
      pt: 'Melhor artigo, trilha Indústria',
    },
    awarder: 'Simposio Rioplatense de Sistemas',
    awardedOn: '2024-10',
    summary: {
      en: 'For the account of a payment ledger that was modelled first and migrated afterwards.',
      es: 'Por contar cómo se modela primero un libro mayor de pagos y recién después se migra.',
      pt: 'Pelo relato de um livro-razão de pagamentos que foi primeiro modelado e só depois migrado.',
    },
  },
  {
    slug: 'thesis-medal',
    title: {
      en: 'Thesis medal',
      es: 'Medalla a la mejor tesis',
      pt: 'Medalha de melhor trabalho de conclusão',
    },
    awarder: 'Universidad del Delta',
    awardedOn: '2014',
    summary: {
      en: 'One of three among the 118 theses of that year.',
      es: 'Una de las tres entregadas entre las 118 tesis de ese año.',
      pt: 'Uma das três entregues entre os 118 trabalhos daquele ano.',
    },
  },
]
