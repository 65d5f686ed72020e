import type { profile } from '../schema/index.ts'
import { type Content, same } from './content.ts'

export const person = {
  name: 'Matías Iribarne',
  label: { en: 'Software engineer', es: 'Ingeniero de software', pt: 'Engenheiro de software' },
  headline: {
    en: 'I build payment ledgers that balance to the cent, and the tools that let people trust them.',
    es: 'Hago libros mayores de pagos que cierran al centavo, y las herramientas para que la gente confíe en ellos.',
    pt: 'Faço livros-razão de pagamentos que fecham no centavo, e as ferramentas para que as pessoas confiem neles.',
  },
  summary: {
    en: 'Since 2011 I have worked on systems where a wrong number ruins somebody’s afternoon: rivers, freight trains and, for the last few years, payments. I like the part others avoid: the model, the migration, the night it goes live. I write before I code, I measure before and after, and I try to leave behind people who no longer need me.',
    es: 'Desde 2011 trabajo en sistemas donde un número mal puesto le arruina la tarde a alguien: ríos, trenes de carga y, en los últimos años, plata. Me gusta la parte que otros esquivan: el modelo, la migración, la noche del pase a producción. Escribo antes de programar, mido antes y después, y trato de dejar gente que ya no me necesite.',
    pt: 'Desde 2011 trabalho com sistemas em que um número errado estraga a tarde de alguém: rios, trens de carga e, nos últimos anos, dinheiro. Gosto da parte que os outros evitam: o modelo, a migração, a noite da virada. Escrevo antes de programar, meço antes e depois, e procuro formar gente que não precise mais de mim.',
  },
  email: 'matias@iribarne.example',
  emailPublic: true,
  phone: '+54 11 5555 0142',
  phonePublic: false,
  url: 'https://iribarne.example',
  place: same('Buenos Aires'),
  postalCode: 'C1274',
  city: 'Buenos Aires',
  region: 'Ciudad Autónoma de Buenos Aires',
  countryCode: 'AR',
  timeZone: 'America/Argentina/Buenos_Aires',
  remote: 'remote',
  availability: {
    en: 'Principal roles from March 2027',
    es: 'Puestos de principal engineer, desde marzo de 2027',
    pt: 'Vagas de principal engineer, a partir de março de 2027',
  },
  workPermit: {
    en: 'Argentine and Spanish citizen: no visa needed in Mercosur or the European Union',
    es: 'Ciudadanía argentina y española: no necesito visa en el Mercosur ni en la Unión Europea',
    pt: 'Cidadania argentina e espanhola: não preciso de visto no Mercosul nem na União Europeia',
  },
} satisfies Content<typeof profile>
