import { type ProjectContent, same } from '../content.ts'

export const sobremesa: ProjectContent = {
  slug: 'sobremesa',
  title: same('Sobremesa'),
  summary: {
    en: 'The archive of a monthly gathering: 74 talks about things that went wrong, transcribed and searchable.',
    es: 'El archivo de un encuentro mensual: 74 charlas sobre cosas que salieron mal, transcriptas y buscables.',
    pt: 'O arquivo de um encontro mensal: 74 relatos do que deu errado, transcritos e pesquisáveis.',
  },
  description: {
    en: `## The problem

Once a month some twenty of us who build software have dinner, and after the dessert one person tells the others what went wrong at work. The best stories were lost between the coffee and the bus home.

## What I did

I record, transcribe and correct each talk by hand, and publish it only after its author has read it. The search runs on PostgreSQL and finds a phrase in any of them; the whole archive can be taken home as one SQLite file.

## What changed

There are 74 talks so far, and two universities use them in class. If you are ever in Buenos Aires, write to me and come to dinner.`,
    es: `## El problema

Una vez por mes cenamos unos veinte que hacemos software y, después del postre, alguien cuenta qué le salió mal en el trabajo. Las mejores historias se perdían entre el café y el colectivo de vuelta.

## Qué hice

Grabo, transcribo y corrijo cada charla a mano, y la publico recién cuando la leyó quien la dio. El buscador corre sobre PostgreSQL y encuentra una frase en cualquiera de ellas; el archivo entero se puede bajar como una base SQLite.

## Qué cambió

Ya son 74 charlas, y dos universidades las usan en clase. Si pasás por Buenos Aires, escribime y venís a cenar.`,
    pt: `## O problema

Uma vez por mês, umas vinte pessoas da área de software jantam juntas e, depois da sobremesa, alguém conta o que deu errado no trabalho. As melhores histórias se perdiam entre o café e o ônibus de volta.

## O que eu fiz

Gravo, transcrevo e corrijo cada relato à mão, e só publico depois que quem falou leu o texto. A busca roda em PostgreSQL e acha uma frase em qualquer um deles; dá para baixar o arquivo inteiro como um banco SQLite.

## O que mudou

Já são 74 relatos, e duas universidades os usam em aula. Se passar por Buenos Aires, me escreva e venha jantar.`,
  },
  highlights: {
    en: ['74 talks since 2019', 'Each one read by its author before it is published'],
    es: ['74 charlas desde 2019', 'Cada una, leída por quien la dio antes de publicarse'],
    pt: ['74 relatos desde 2019', 'Cada um lido por quem falou antes de ser publicado'],
  },
  contribution: {
    en: 'Editor and only developer',
    es: 'Editor y único desarrollador',
    pt: 'Editor e único desenvolvedor',
  },
  team: {
    en: 'On my own, with three proofreaders',
    es: 'Solo, con tres personas que corrigen',
    pt: 'Sozinho, com três pessoas que revisam',
  },
  url: 'https://sobremesa.example',
  repositoryUrl: 'https://git.iribarne.example/sobremesa',
  startedOn: '2019',
  skills: ['typescript', 'postgresql', 'sqlite', 'react', 'css', 'technical-writing'],
}
