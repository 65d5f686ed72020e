import { type ProjectContent, same } from '../content.ts'
import { ferroviaAustral } from '../employers/ferrovia-austral.ts'

export const anden: ProjectContent = {
  slug: 'anden',
  employer: ferroviaAustral.slug,
  title: same('Andén'),
  summary: {
    en: 'A planning board for freight yards, used standing up, with gloves, in the rain. Nine yards, 180 dispatchers, no training manual.',
    es: 'El tablero de maniobras que reemplazó imanes y radio en nueve playas ferroviarias. Se usa de pie, con guantes y bajo la lluvia: 180 despachadores, ningún manual.',
    pt: 'O painel de manobras que substituiu ímãs e rádio em nove pátios ferroviários. Usado em pé, de luva e na chuva: 180 despachadores, nenhum manual.',
  },
  description: {
    en: `## The problem

Nine freight yards were run with magnets on a steel board and a radio. The board was right until someone went to lunch, or until two people moved the same magnet. A wagon spent 31 hours in the yard on average, and part of that time it was simply lost.

## What I did

I spent six weeks of night shifts in the Bahía Blanca yard before drawing anything. The dispatchers did not want a dashboard. They wanted their board, without the doubt: the same colours, the same order of tracks, one gesture to move a cut of wagons.

It is used standing up, with gloves, in the rain. So every target measures two centimetres, nothing depends on hovering or on colour alone, and when the link to the yard drops the board goes on working and catches up later.

I designed the model of the yard and the synchronisation, and built the first version of the board. Arrivals come from [Vigía](/en/projects/vigia).

## What changed

Average dwell fell from 31 to 22 hours with the same locomotives. Nine yards and 180 dispatchers use it, and nobody ever wrote a manual: those who know it teach those who arrive. The last steel board hangs in the canteen.`,
    es: `## El problema

Nueve playas de carga se manejaban con imanes sobre una chapa y una radio. El tablero estaba bien hasta que alguien se iba a almorzar, o hasta que dos personas movían el mismo imán. Un vagón pasaba en promedio 31 horas en la playa, y parte de ese tiempo estaba, lisa y llanamente, perdido.

## Qué hice

Antes de dibujar nada pasé seis semanas de turnos noche en la playa de Bahía Blanca. Los despachadores no querían un dashboard. Querían su tablero, sin la duda: los mismos colores, el mismo orden de vías y un solo gesto para mover un corte de vagones.

Se usa de pie, con guantes y bajo la lluvia. Por eso cada botón mide dos centímetros, nada depende de pasar el puntero por encima ni del color solo, y cuando se corta el enlace el tablero sigue andando y se pone al día después.

Diseñé el modelo de la playa y la sincronización, y programé la primera versión del tablero. Las llegadas vienen de [Vigía](/es/projects/vigia).

## Qué cambió

La estadía promedio bajó de 31 a 22 horas con las mismas locomotoras. Lo usan 180 despachadores en nueve playas y nunca hizo falta un manual: el que sabe le enseña al que llega. La última chapa está colgada en el comedor.`,
    pt: `## O problema

Nove pátios de carga eram operados com ímãs numa chapa de aço e um rádio. O quadro estava certo até alguém sair para almoçar, ou até duas pessoas mexerem no mesmo ímã. Um vagão passava em média 31 horas no pátio e, em parte desse tempo, estava simplesmente perdido.

## O que eu fiz

Antes de desenhar qualquer coisa, passei seis semanas de turnos da noite no pátio de Bahía Blanca. Os despachadores não queriam um dashboard. Queriam o quadro deles, sem a dúvida: as mesmas cores, a mesma ordem das linhas e um único gesto para mover um lote de vagões.

O painel é usado em pé, de luva e na chuva. Por isso cada botão tem dois centímetros, nada depende de passar o mouse por cima nem apenas da cor e, quando o link cai, o quadro continua funcionando e se atualiza depois.

Projetei o modelo do pátio e a sincronização, e programei a primeira versão do painel. As chegadas vêm do [Vigía](/pt/projects/vigia).

## O que mudou

A permanência média caiu de 31 para 22 horas com as mesmas locomotivas. São 180 despachadores em nove pátios, e nunca foi preciso um manual: quem sabe ensina quem chega. A última chapa de aço está pendurada no refeitório.`,
  },
  highlights: {
    en: [
      'Average wagon dwell from 31 to 22 hours',
      'Nine yards, 180 dispatchers, no training manual',
      'Keeps working when the link to the yard drops',
    ],
    es: [
      'Estadía promedio de un vagón: de 31 a 22 horas',
      'Nueve playas, 180 despachadores, ningún manual',
      'Sigue andando cuando se corta el enlace',
    ],
    pt: [
      'Permanência média de um vagão: de 31 para 22 horas',
      'Nove pátios, 180 despachadores, nenhum manual',
      'Continua funcionando quando o link cai',
    ],
  },
  contribution: {
    en: 'Research in the yards, design and first version',
    es: 'Relevamiento en las playas, diseño y primera versión',
    pt: 'Pesquisa nos pátios, projeto e primeira versão',
  },
  team: { en: '4 people', es: '4 personas', pt: '4 pessoas' },
  startedOn: '2018-02',
  endedOn: '2020-06',
  featured: true,
  skills: ['typescript', 'react', 'redis', 'accessibility', 'd3'],
}
