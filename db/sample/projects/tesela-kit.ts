import { type ProjectContent, same } from '../content.ts'
import { cooperativaTesela } from '../employers/cooperativa-tesela.ts'

export const teselaKit: ProjectContent = {
  slug: 'tesela-kit',
  employer: cooperativaTesela.slug,
  title: same('Tesela Kit'),
  summary: {
    en: 'Accessible components shared by nine sites of unions and clinics.',
    es: 'Componentes accesibles que comparten nueve sitios de sindicatos y clínicas.',
    pt: 'Componentes acessíveis compartilhados por nove sites de sindicatos e clínicas.',
  },
  description: {
    en: `## The problem

Each site we made had its own form to book an appointment, and each form failed in its own way with a screen reader or a cracked phone.

## What I did

I collected the parts that repeated, wrote them once in plain HTML and CSS, and tested each with people who use a screen reader every day. A part went in only when they could finish a booking without help. I looked after the kit for a year after I left.

## What changed

Nine sites share it. Completed bookings at the largest clinic rose from 61 to 84 percent.`,
    es: `## El problema

Cada sitio que hacíamos tenía su propio formulario para sacar turno, y cada formulario fallaba a su manera con un lector de pantalla o con un celular de pantalla rota.

## Qué hice

Junté las partes que se repetían, las escribí una sola vez en HTML y CSS, sin nada más, y probé cada una con gente que usa lector de pantalla todos los días. Una parte entraba recién cuando podían sacar un turno sin ayuda. Seguí cuidando el kit un año después de irme.

## Qué cambió

Lo comparten nueve sitios. En la clínica más grande, los turnos que se completan pasaron del 61 al 84 por ciento.`,
    pt: `## O problema

Cada site que fazíamos tinha o seu próprio formulário para marcar consulta, e cada formulário falhava do seu jeito com um leitor de tela ou com um celular de tela trincada.

## O que eu fiz

Juntei as partes que se repetiam, escrevi cada uma só uma vez, em HTML e CSS puros, e testei todas com pessoas que usam leitor de tela no dia a dia. Uma parte só entrava quando elas conseguiam marcar a consulta sem ajuda. Continuei cuidando do kit por um ano depois de sair.

## O que mudou

Nove sites usam o kit. Na maior clínica, as marcações concluídas passaram de 61% para 84%.`,
  },
  highlights: {
    en: [
      'Nine sites of unions and clinics',
      'Completed bookings from 61 to 84 percent at the largest clinic',
    ],
    es: [
      'Nueve sitios de sindicatos y clínicas',
      'Turnos completados: del 61 al 84 % en la clínica más grande',
    ],
    pt: ['Nove sites de sindicatos e clínicas', 'Marcações concluídas: de 61% para 84% na maior clínica'],
  },
  contribution: { en: 'Author', es: 'Autor', pt: 'Autor' },
  team: {
    en: '1 developer, 5 testers',
    es: '1 desarrollador y 5 personas que probaban',
    pt: '1 desenvolvedor e 5 pessoas testando',
  },
  repositoryUrl: 'https://git.tesela.example/kit',
  startedOn: '2014',
  endedOn: '2016',
  skills: ['css', 'accessibility'],
}
