import { type ProjectContent, same } from '../content.ts'
import { ferroviaAustral } from '../employers/ferrovia-austral.ts'

export const vigia: ProjectContent = {
  slug: 'vigia',
  employer: ferroviaAustral.slug,
  title: same('Vigía'),
  summary: {
    en: 'Arrival forecasts for freight trains, drawn as the train graph that dispatchers already knew how to read.',
    es: 'Pronóstico de llegada de trenes de carga, dibujado como el gráfico que los despachadores ya sabían leer.',
    pt: 'Previsão de chegada de trens de carga, desenhada como o gráfico que os despachadores já sabiam ler.',
  },
  description: {
    en: `## The problem

A freight train crossing the plain reported its position when somebody answered the radio. The yard learned of an arrival when it saw the headlight, and crews sat waiting for trains that were still 80 km away.

## What I did

The line already had axle counters every few kilometres, installed for signalling and read by nobody else. I collected their pulses through Kafka, matched them to trains by the number of axles, and estimated each arrival from the last 200 runs over that section with a similar load.

The first version was a table of percentages that nobody looked at. The second was the train graph: stations down the side, hours across, one diagonal per train, as the dispatchers had been drawing it in pencil for decades. The forecast is that same line, thinner, with its margin around it.

## What changed

The median error is 6 minutes over 300 km. Crews are called two hours before the train, not at six just in case. And the pencil graph, which was redrawn every shift, is now printed once a month for the archive.`,
    es: `## El problema

Un tren de carga que cruzaba la llanura avisaba por dónde iba cuando alguien contestaba la radio. La playa se enteraba de la llegada al ver el faro, y había dotaciones esperando trenes que todavía estaban a 80 km.

## Qué hice

La línea ya tenía contadores de ejes cada pocos kilómetros, puestos para la señalización, y nadie más los leía. Junté esos pulsos con Kafka, los asigné a cada tren por la cantidad de ejes y estimé cada llegada con las últimas 200 pasadas por ese tramo con una carga parecida.

La primera versión era una tabla de porcentajes que nadie miraba. La segunda fue el gráfico de trenes: las estaciones al costado, las horas a lo ancho y una diagonal por tren, como los despachadores lo dibujaban en lápiz desde hacía décadas. El pronóstico es esa misma línea, más fina, con su margen alrededor.

## Qué cambió

El error mediano es de 6 minutos en 300 km. A la dotación se la llama dos horas antes del tren, y no a las seis por las dudas. Y el gráfico en lápiz, que se rehacía en cada turno, hoy se imprime una vez por mes para el archivo.`,
    pt: `## O problema

Um trem de carga que cruzava a planície informava onde estava quando alguém atendia o rádio. O pátio só sabia da chegada ao ver o farol, e havia equipagens esperando trens que ainda estavam a 80 km.

## O que eu fiz

A linha já tinha contadores de eixos a cada poucos quilômetros, instalados para a sinalização, e ninguém mais os lia. Juntei esses pulsos com Kafka, associei cada um ao seu trem pelo número de eixos e estimei cada chegada pelas últimas 200 passagens naquele trecho com carga parecida.

A primeira versão era uma tabela de porcentagens que ninguém olhava. A segunda foi o gráfico de trens: as estações na lateral, as horas na horizontal e uma diagonal por trem, como os despachadores desenhavam a lápis havia décadas. A previsão é essa mesma linha, mais fina, com a sua margem em volta.

## O que mudou

O erro mediano é de 6 minutos em 300 km. A equipagem é chamada duas horas antes do trem, e não às seis por via das dúvidas. E o gráfico a lápis, que era refeito a cada turno, hoje é impresso uma vez por mês para o arquivo.`,
  },
  highlights: {
    en: [
      'Median error of 6 minutes over 300 km',
      'Crews called two hours ahead',
      'No new sensor on the line',
    ],
    es: [
      'Error mediano de 6 minutos en 300 km',
      'Dotaciones avisadas con dos horas de anticipación',
      'Ni un sensor nuevo en la vía',
    ],
    pt: [
      'Erro mediano de 6 minutos em 300 km',
      'Equipagens avisadas com duas horas de antecedência',
      'Nenhum sensor novo na via',
    ],
  },
  contribution: {
    en: 'Forecast, pipeline and train graph',
    es: 'Pronóstico, captura de datos y gráfico de trenes',
    pt: 'Previsão, coleta de dados e gráfico de trens',
  },
  team: {
    en: '2 people, and a shift of dispatchers',
    es: '2 personas y un turno de despachadores',
    pt: '2 pessoas e um turno de despachadores',
  },
  startedOn: '2016-03',
  endedOn: '2017-11',
  featured: true,
  skills: ['python', 'kafka', 'd3', 'sql'],
}
