import { type ProjectContent, same } from '../content.ts'

/** A draft on purpose: nothing of it may be seen in public. */
export const kiosco: ProjectContent = {
  slug: 'kiosco',
  title: same('Kiosco'),
  summary: {
    en: 'A stock and credit notebook for the corner shop, on a tablet that is almost never online.',
    es: 'Un cuaderno de stock y de fiado para el kiosco de la esquina, en una tablet que casi nunca tiene internet.',
    pt: 'Um caderno de estoque e de fiado para a vendinha da esquina, num tablet que quase nunca tem internet.',
  },
  description: {
    en: `## The problem

Norma kept her stock in her head and what people owed her in a notebook with a rubber band. The notebook got wet.

## What I did

A page that lives on her old tablet and writes to SQLite: what came in, what went out, who pays on Friday. Big numbers, no accounts to create, a paper copy every Saturday.

## What changed

She used it for two years, until she sold the shop. I still have to find the photos and ask her if I may publish them.`,
    es: `## El problema

Norma llevaba el stock en la cabeza y el fiado en un cuaderno con una gomita. El cuaderno se mojó.

## Qué hice

Una página que vive en su tablet vieja y escribe en SQLite: qué entró, qué salió, quién paga el viernes. Números grandes, sin crear usuarios y con una copia en papel todos los sábados.

## Qué cambió

La usó dos años, hasta que vendió el kiosco. Me falta encontrar las fotos y preguntarle si las puedo publicar.`,
    pt: `## O problema

A Norma guardava o estoque na cabeça e o fiado num caderno preso com elástico. O caderno molhou.

## O que eu fiz

Uma página que vive no tablet velho dela e grava em SQLite: o que entrou, o que saiu, quem paga na sexta. Números grandes, sem criar conta e com uma cópia em papel todo sábado.

## O que mudou

Ela usou por dois anos, até vender a vendinha. Falta encontrar as fotos e perguntar se posso publicar.`,
  },
  highlights: {
    en: ['Two years of daily use', 'Works without a connection'],
    es: ['Dos años de uso diario', 'Anda sin conexión'],
    pt: ['Dois anos de uso diário', 'Funciona sem conexão'],
  },
  contribution: { en: 'Author', es: 'Autor', pt: 'Autor' },
  team: { en: 'Norma and I', es: 'Norma y yo', pt: 'A Norma e eu' },
  startedOn: '2014',
  endedOn: '2016',
  published: false,
  skills: ['sqlite', 'css', 'accessibility'],
}
