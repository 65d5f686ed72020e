import { type ProjectContent, same } from '../content.ts'
import { laboratorioRibera } from '../employers/laboratorio-ribera.ts'

export const ribera: ProjectContent = {
  slug: 'ribera',
  employer: laboratorioRibera.slug,
  title: same('Ribera'),
  summary: {
    en: 'A public flood map of the lower Luján, built from 40 years of readings on paper.',
    es: 'Mapa público de inundaciones del bajo Luján, a partir de 40 años de lecturas en papel.',
    pt: 'Mapa público de inundações do baixo Luján, feito a partir de 40 anos de leituras em papel.',
  },
  description: {
    en: `## The problem

Forty years of river levels lay in notebooks, in pencil, in a damp cupboard. Anyone buying land on the lower Luján had no way to know how far the water had come.

## What I did

I scanned 58 notebooks and typed them up with two other students, each page twice so that we could compare. Then I drew the flood contours with PostGIS. The map answers one question: how many times did the water reach this street?

## What changed

The town council cites it in building permits, and my thesis came out of it.`,
    es: `## El problema

Cuarenta años de alturas del río estaban en libretas, en lápiz, en un armario húmedo. Quien compraba un lote en el bajo Luján no tenía cómo saber hasta dónde había llegado el agua.

## Qué hice

Escaneé 58 libretas y las pasamos en limpio con otros dos estudiantes, cada página dos veces para poder comparar. Después dibujé las curvas de inundación con PostGIS. El mapa contesta una sola pregunta: ¿cuántas veces llegó el agua a esta calle?

## Qué cambió

El municipio lo cita en los permisos de obra, y de ahí salió mi tesis.`,
    pt: `## O problema

Quarenta anos de níveis do rio estavam em cadernetas, a lápis, num armário úmido. Quem comprava um terreno no baixo Luján não tinha como saber até onde a água já tinha chegado.

## O que eu fiz

Digitalizei 58 cadernetas e passamos tudo a limpo, eu e outros dois estudantes, cada página duas vezes para poder comparar. Depois desenhei as curvas de inundação com PostGIS. O mapa responde a uma só pergunta: quantas vezes a água chegou a esta rua?

## O que mudou

A prefeitura cita o mapa nas licenças de obra, e dele saiu o meu trabalho de conclusão de curso.`,
  },
  highlights: {
    en: ['58 notebooks, each page typed twice', 'Cited by the town council in building permits'],
    es: ['58 libretas, cada página pasada dos veces', 'El municipio lo cita en los permisos de obra'],
    pt: ['58 cadernetas, cada página digitada duas vezes', 'Citado pela prefeitura nas licenças de obra'],
  },
  contribution: {
    en: 'Digitisation, database and map',
    es: 'Digitalización, base de datos y mapa',
    pt: 'Digitalização, banco de dados e mapa',
  },
  team: {
    en: '3 students and a hydrologist',
    es: '3 estudiantes y una hidróloga',
    pt: '3 estudantes e uma hidróloga',
  },
  url: 'https://mapa.ribera.example',
  startedOn: '2012',
  endedOn: '2012',
  skills: ['python', 'postgis', 'd3'],
}
