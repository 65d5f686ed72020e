import { type ProjectContent, same } from '#db/sample/content.ts'
import type { SkillSlug } from './skills.ts'

const salaAzul: ProjectContent<SkillSlug> = {
  slug: 'sala-azul',
  employer: 'escola-corgo',
  title: { pt: 'Sala Azul', en: 'The Blue Room', es: 'Sala Azul' },
  summary: {
    pt: 'Uma sala de treino para urgências obstétricas, montada com manequins em segunda mão.',
    en: 'A drill room for obstetric emergencies, put together with second-hand manikins.',
    es: 'Una sala de entrenamiento para urgencias obstétricas, armada con maniquíes de segunda mano.',
  },
  description: {
    pt: `## O problema

Os estudantes viam a primeira hemorragia já ao lado de uma mulher a sério.

## O que fiz

Juntei onze manequins que três hospitais iam deitar fora, arranjei-os com a oficina de eletrónica da escola e escrevi 26 cenários. Cada treino dura doze minutos e a conversa a seguir, o dobro.

## O que mudou

Já passaram por lá 640 estudantes. O tempo até à primeira ventilação do recém-nascido desceu de 94 para 41 segundos.`,
    en: `## The problem

Students met their first haemorrhage next to a real woman.

## What I did

I collected eleven manikins that three hospitals were about to throw away, repaired them with the school's electronics workshop and wrote 26 scenarios. Each drill takes twelve minutes and the talk afterwards twice as long.

## What changed

640 students have trained there. The time to a newborn's first ventilation fell from 94 to 41 seconds.`,
  },
  highlights: {
    pt: ['640 estudantes', 'Primeira ventilação: de 94 para 41 segundos'],
    en: ['640 students', 'First ventilation: from 94 to 41 seconds'],
    es: ['640 estudiantes', 'Primera ventilación: de 94 a 41 segundos'],
  },
  contribution: { pt: 'Ideia, cenários e treino', en: 'Idea, scenarios and drills' },
  team: { pt: '4 pessoas', en: '4 people', es: '4 personas' },
  startedOn: '2022',
  featured: true,
  skills: ['clinical-simulation', 'newborn-resuscitation', 'curriculum-design'],
}

const mapaDaEspera: ProjectContent<SkillSlug> = {
  slug: 'mapa-da-espera',
  title: { pt: 'Mapa da Espera', en: 'Map of the Wait', es: 'Mapa de la Espera' },
  summary: {
    pt: 'Quanto demora uma grávida do interior a chegar a uma sala de partos: 14 concelhos, 1 012 viagens.',
    en: 'How long a pregnant woman of the interior takes to reach a birth room: 14 municipalities, 1,012 journeys.',
    es: 'Cuánto tarda una embarazada del interior en llegar a una sala de partos: 14 municipios, 1.012 viajes.',
  },
  description: {
    pt: `## O que fiz

Entrevistei 212 famílias e juntei os registos dos bombeiros de 14 concelhos. Os dados e o código, em R, são abertos.

## O que mudou

A viagem mediana é de 71 minutos. O mapa entrou na discussão sobre as urgências e nenhum número foi desmentido.`,
    en: `## What I did

I interviewed 212 families and gathered the records of the fire brigades of 14 municipalities. The data and the code, in R, are open.

## What changed

The median journey takes 71 minutes. The map entered the debate on emergency rooms and no figure was refuted.`,
    es: `## Qué hice

Entrevisté a 212 familias y junté los registros de los bomberos de 14 municipios. Los datos y el código, en R, son abiertos.

## Qué cambió

El viaje mediano lleva 71 minutos. El mapa entró en la discusión sobre las urgencias y ningún número fue desmentido.`,
  },
  url: 'https://mapadaespera.example',
  repositoryUrl: 'https://git.lages.example/mapa-da-espera',
  startedOn: '2018',
  endedOn: '2020',
  featured: true,
  skills: ['r', 'field-interviews'],
}

const malaDaParteira: ProjectContent<SkillSlug> = {
  slug: 'mala-da-parteira',
  title: { pt: 'Mala da Parteira', en: "The Midwife's Bag" },
  summary: {
    pt: 'Uma mala com luz solar, balança e insuflador para quem assiste partos sem eletricidade em São Tomé.',
    en: 'A bag with a solar lamp, scales and a bag-mask for those who attend births without electricity in São Tomé.',
  },
  highlights: {
    pt: ['22 malas em uso', 'Tudo o que leva se repara na ilha'],
    en: ['22 bags in use', 'Everything in it can be mended on the island'],
  },
  startedOn: '2019',
  endedOn: '2019',
  skills: ['labour-care', 'newborn-resuscitation'],
}

const cadernoDeParto: ProjectContent<SkillSlug> = {
  slug: 'caderno-de-parto',
  employer: 'ribeira-velha',
  title: { pt: 'Caderno de Parto', en: 'The Birth Notebook', es: 'Cuaderno de Parto' },
  summary: {
    pt: 'Um plano de parto em desenhos, impresso em seis línguas, para quem chega à maternidade sem falar português.',
    en: 'A birth plan in drawings, printed in six languages, for those who arrive at the hospital without Portuguese.',
    es: 'Un plan de parto en dibujos, impreso en seis lenguas, para quien llega a la maternidad sin hablar portugués.',
  },
  highlights: {
    pt: ['3 200 exemplares', 'Usado hoje por cinco maternidades'],
    en: ['3,200 copies', 'In use at five maternity hospitals today'],
    es: ['3.200 ejemplares', 'Hoy lo usan cinco maternidades'],
  },
  startedOn: '2015',
  endedOn: '2016',
  skills: ['labour-care', 'field-interviews'],
}

/** A draft: nothing of it may be seen in public. */
const partograma: ProjectContent<SkillSlug> = {
  slug: 'partograma-digital',
  title: same('Partograma Digital'),
  summary: {
    pt: 'Um partograma no telemóvel, com a NorteMed; o contrato ainda não está assinado.',
    en: 'A partogram on the phone, with NorteMed; the contract is not signed yet.',
    es: 'Un partograma en el celular, con NorteMed; el contrato todavía no está firmado.',
  },
  startedOn: '2026',
  published: false,
  skills: ['labour-care'],
}

export const projects = [salaAzul, mapaDaEspera, malaDaParteira, cadernoDeParto, partograma]
