import type { Locale } from '#lib/i18n/locales.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that one of the three languages has and the others lack, without accents. */
export const ownWords: Record<Locale, ReadonlySet<string>> = {
  en: words(`the what which who whom whose where when why how is are was were be been am has have had does did doesn't
    didn't isn't hasn't will would can could should may might must shall of and or but not with without from into
    about over between before after during since until at by for to on in this that these those there here it its he
    she they his her their him them you your i my we our us yes please hi hello hey thanks thank any some every most
    more much many long well good best than then now today years year months work works worked working job jobs
    company companies skill skills speak speaks spoken language languages study studied studies degree degrees
    university school education phone reach available availability hire hired live lives based built build use uses
    using know knows known tell show list give experience experienced ever still currently only first last latest
    biggest somebody someone anyone anything something everything one two three leave left joined led write wrote
    written awards won contact salary certificate certificates hobbies team career ignore instructions write reveal previous answer question`),
  es: words(`el los las la una unas unos un y en con del al son eran fue fueron han hay habia hubo tiene tienen tenia
    tuvo tener puede pueden puedo hace hacen hizo hacia cual cuales cuanto cuanta cuantos cuantas cuando donde quien
    quienes ella ello ellos ellas su sus le les yo vos usted ustedes mi muy pero sin hasta ahora hoy despues mientras
    aqui aca alli ahi tambien tampoco trabajo trabajos trabaja trabajan trabajado trabajaba trabajar trabajando empleo
    empleos puesto puestos conoce conoces conocer conocimiento conocimientos habla hablas hablan hablar lenguaje
    lenguajes nivel estudio estudios estudiado titulo titulos universidad correo disponible disponibles disponibilidad
    viven ciudad proyecto proyectos utilizo hola gracias buenas buenos dias necesito dime decime contame cuentame
    mostrame muestrame dame hablame explicame descargar bajar nombre alguna alguno algun algunos algunas ningun ninguna
    todos otro otros mejor mayor dos llama llamas jefe equipo equipos gano desarrollo hecho hechos sueldo respondeme
    ignora instrucciones quisiera quiere tenes eres sos`),
  pt: words(`os um uma uns umas em com dos da das na nas nos ao aos pela pelo pelas pelos sao foi foram tem tinha teve
    ter pode podem posso faz fazem fez fazer quanto quanta quantos quantas quando onde qual quais quem ele elas eles
    dela dele delas deles seu sua seus suas lhe eu voce voces meu minha muito muita muitos muitas mais sem ate agora
    hoje depois enquanto ali tambem ja trabalho trabalhos trabalha trabalham trabalhou trabalhado trabalhava trabalhar
    trabalhando emprego empregos cargo cargos conhece conhecer conhecimento conhecimentos fala falam falar linguagem
    linguagens estuda estudou estudar curso cursos formacao universidade contato disponivel disponiveis disponibilidade
    mora cidade projeto projetos usou utilizou ola oi obrigado obrigada bom boa dia preciso diga conte mostre fale
    baixar nome algum alguns algumas nenhum nenhuma outro outra outros outras melhor maior primeiro dois duas chama
    chefe equipe equipes ganhou desenvolveu feito feitos isso esse essa esses essas isto num numa nao sim ainda sera
    seria salario gostaria queria ensinou responda ignore instrucoes`),
}

/** Words that Spanish and Portuguese share and English lacks: they say only which it is not. */
export const sharedWords =
  words(`de que por para como se o e es esta este estas sobre entre desde durante contra
  experiencia experiencias idioma idiomas empresa empresas sabe antes historia vive vida usa usado usada usar quando
  tipo contratar certificado certificados premio premios nada algo todo pessoa persona ingles frances aleman fala
  certificaciones certificacoes estudos telefone telefono contacto ano anos quero quiero favor ultimo ultima primera
  primeira responde habilidades salario todas todos ser mas`)

type Clue = { pattern: RegExp; locale: Locale; weight: number }

/** Letters and endings, over the text as it was typed in lower case. */
export const clues: readonly Clue[] = [
  { pattern: /[ñ¿¡]/gu, locale: 'es', weight: 3 },
  { pattern: /[ãõçâêôà]/gu, locale: 'pt', weight: 3 },
  { pattern: /[áéíóú]/gu, locale: 'es', weight: 0.6 },
  { pattern: /[áéíóú]/gu, locale: 'pt', weight: 0.6 },
  {
    pattern: /(?<!\p{L})(?:qué|cuál|cómo|cuándo|dónde|quién|cuánt[oa]s?|más|él|aún)(?!\p{L})/gu,
    locale: 'es',
    weight: 2,
  },
  { pattern: /(?<!\p{L})(?:é|há|já|até|você|também|só|lá)(?!\p{L})/gu, locale: 'pt', weight: 1.5 },
  { pattern: /\p{L}(?:ci[oó]n|ciones|dad|dades|ió|iendo|ieron|aban?)(?!\p{L})/gu, locale: 'es', weight: 0.8 },
  { pattern: /\p{L}(?:cao|coes|dade|agem|agens|vel|veis|endo|eram)(?!\p{L})/gu, locale: 'pt', weight: 0.8 },
  { pattern: /[^y\P{L}]ou(?!\p{L})/gu, locale: 'pt', weight: 0.8 },
  { pattern: /\p{L}(?:nh|lh)[aeiou]/gu, locale: 'pt', weight: 1.2 },
  { pattern: /(?<!\p{L})ll[aeou]/gu, locale: 'es', weight: 1 },
  { pattern: /(?<!\p{L})wh\p{L}|\p{L}(?:ght|n't|['’]s)(?!\p{L})/gu, locale: 'en', weight: 0.8 },
]
