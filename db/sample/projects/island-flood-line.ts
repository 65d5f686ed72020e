import type { ProjectContent } from '../content.ts'

export const islandFloodLine: ProjectContent = {
  slug: 'island-flood-line',
  title: {
    en: 'A flood alert line for the islands of the Paraná delta that also works on phones without data',
    es: 'Una línea de aviso de crecidas para las islas del Delta que anda también en celulares sin datos',
    pt: 'Uma linha de alerta de cheias para as ilhas do delta do Paraná que funciona até em celular sem internet',
  },
  summary: {
    en: 'It calls 430 households before the river reaches them.',
    es: 'Llama a 430 casas antes de que llegue el agua.',
    pt: 'Liga para 430 casas antes que a água chegue.',
  },
  description: {
    en: `## The problem

On the islands the tide tables fail when the wind blows from the south-east, and the official warning was a web page that did not load there.

## What I did

A small Python program reads the public gauges and the wind every ten minutes. When the forecast passes the height a household gave us, it calls and says one sentence. The map, with MapLibre, is only for the neighbours who coordinate.

## What changed

In its first year it gave 17 warnings, a median of five hours ahead, and one false alarm. The neighbours run it now; I only answer the phone when the line itself goes quiet.`,
    es: `## El problema

En las islas la tabla de mareas no sirve cuando hay sudestada, y el aviso oficial era una página web que allá no cargaba.

## Qué hice

Un programa chico en Python lee los hidrómetros públicos y el viento cada diez minutos. Cuando el pronóstico pasa la altura que nos dijo cada casa, llama y dice una sola frase. El mapa, con MapLibre, es para los vecinos que coordinan.

## Qué cambió

El primer año dio 17 avisos, con cinco horas de anticipación (mediana) y una sola falsa alarma. Hoy la manejan los vecinos; a mí me llaman cuando la que se queda callada es la línea.`,
    pt: `## O problema

Nas ilhas, a tábua de marés não serve quando sopra o vento sudeste, e o alerta oficial era uma página web que lá não carregava.

## O que eu fiz

Um programa pequeno em Python lê as réguas públicas e o vento a cada dez minutos. Quando a previsão passa da altura que cada casa nos informou, ele liga e diz uma única frase. O mapa, com MapLibre, é só para os moradores que coordenam.

## O que mudou

No primeiro ano foram 17 alertas, com cinco horas de antecedência (mediana) e um único alarme falso. Hoje quem toca a linha são os moradores; eu só entro quando é ela que fica muda.`,
  },
  highlights: {
    en: ['430 households', '17 warnings and one false alarm in the first year'],
    es: ['430 casas', '17 avisos y una sola falsa alarma en el primer año'],
    pt: ['430 casas', '17 alertas e um único alarme falso no primeiro ano'],
  },
  contribution: {
    en: 'Forecast and calls, as a volunteer',
    es: 'Pronóstico y llamadas, como voluntario',
    pt: 'Previsão e ligações, como voluntário',
  },
  team: {
    en: '2 volunteers and 9 neighbours',
    es: '2 voluntarios y 9 vecinos',
    pt: '2 voluntários e 9 moradores',
  },
  url: 'https://crecida.example',
  startedOn: '2021',
  endedOn: '2021',
  skills: ['python', 'sqlite', 'maplibre'],
}
