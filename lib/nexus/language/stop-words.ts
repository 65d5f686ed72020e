import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'

const split = (words: string) => words.trim().split(/\s+/).map(plainText)

/** Words that say nothing about what is asked for: grammar, asking, and what every question to a CV is about. */
const lists: Record<Locale, string[]> = {
  en: split(`a about above after again all also am an and any are aren as at be because been before being below
    between both but by can cannot could couldn did didn do does doesn doing don down during each else even ever
    few for from further get gets getting give given go goes going gone got had hadn has hasn have haven having he
    her here hers herself him himself his hm how hello hey hi i if in into is isn it its itself just kind know knows
    known let like ll lot make makes many may maybe me might mine more most much must my myself need needs no nor not
    now of off ok okay on once one ones only or other our ours out over own please re really s said same say says
    she should so some something sort such sure t tell tells than thanks that the their theirs them then there these
    they thing things this those through to too under until up us use used uses using ve very want wants was wasn
    way we well were what whats when where whether which while who whom whose why will with won would yes yet you
    your yours yourself anything everything someone anyone anybody somebody everybody nobody  guy run understand project projects portfolio understands sort good quite actually together person candidate cv resume experience experienced
    worked working work works familiar knowledge show list describe explain mention mentions mentioned question anywhere somewhere moment stuff things turn turned ended end useful help helped helps able possible whole
    take takes took long ago according time times day days simply came come end ever hang happened year years`),
  es: split(`a al algo alguien algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada casi
    como con contame contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos cv da dame dar de decime decir
    del desde despues dice dime dio donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese
    eso esos esta estaba estado estan estar estas este esto estos estuvo ex existe explica fue fueron gracias ha
    haber habia habla han has hasta hay haya he hace hacer hizo hola hubo igual ir la las le les lo los mas me mi
    mientras mis misma mismo mostrame mostrar muestra mucha muchas mucho muchos muy nada ni no nos nosotros o otra
    otras otro otros para pero persona poco podes podria por porque pudo puede puedo pues que quien quienes quiere
    quiero saber sabe sabes se sea ser si sido sin sobre solo son soy su sus tal tambien tan tanto te tendra tener
    tenia tengo ti tiempo tiene tienen todo todos trabaja trabajado trabajo trabajando trabajos tras tu tus tuvo u
    un una unas uno unos usa usado usar uso usted va vez vos y ya yo candidato experiencia conoce conocimiento
    conocimientos persona tipo contar pregunta favor uso utiliza utilizo entiende entender lista listame enlista enumera anda andaba proyecto proyectos bastante realmente puedo realidad vida lado lugar lugares cosa cosas saco encima llevo llevar pueden dieron hiciste haya dan tuviste
    vos momento veces saca sabria podra quedo paso pasa ayuda ayudo sirve porfa todas todos tenido ano anos realmente segun`),
  pt: split(`a ao aos agora ainda algo alguem algum alguma algumas alguns antes apos aquela aquele aquilo as ate bem
    cada com como contra conta cv da das de dela dele deles depois desde diga diz do dos durante e ela elas ele eles
    em entre era eram essa essas esse esses esta estao estar estas estava este estes esteve estive eu existe explica
    fala fale faz fazer fez foi foram gente ha haja havia houve isso isto ja la lhe lo mais mas me mesma mesmo meu
    minha mostra mostre muita muitas muito muitos na nada nao nas nem no nos nossa nosso num numa o obrigado obrigada
    oi ola onde os ou outra outras outro outros para pela pelas pelo pelos pessoa pode poderia por porque posso pouco
    pra pro qual quais qualquer quando quanta quantas quanto quantos que quem quer quero sabe saber se seja sem sempre
    ser sera seu seus so sob sobre sou sua suas sao tal tambem te tem tempo tendo tenho ter teve tinha toda todas todo
    todos trabalha trabalhado trabalho trabalhou trabalhos trabalhar tu tua tudo um uma umas uns usa usado usar usou uso
    vai voce voces candidato experiencia conhece conhecimento conhecimentos tipo contar pergunta favor utiliza utilizou entende entender projeto projetos bastante realmente pouco vida lugar lugares coisa coisas acabou pessoal virar vez vezes respeito saberia conseguiu consegue aqui
    momento ficou sitio ajuda ajudou ajudar jeito acaso tens fizeste resolveu ano anos segundo`),
}

const everywhere = new Set(Object.values(lists).flat())
const inLanguage = Object.fromEntries(
  Object.entries(lists).map(([locale, words]) => [locale, new Set(words)]),
)

export const isStopWord = (word: string, locale: Locale): boolean => inLanguage[locale]?.has(word) ?? false

/** In whichever of the three languages: for telling a misspelt name from a word of grammar. */
export const isStopWordAnywhere = (word: string): boolean => everywhere.has(word)

/** Letters, digits and what stands inside names such as c++, node.js, ci/cd and .net. */
const wordPattern = /\.?[\p{L}\p{N}]+(?:[.\-/'’][\p{L}\p{N}]+)*[+#]*/gu

/** The words of a text without case and accents, in order. */
export const wordsOf = (text: string): string[] => plainText(text).match(wordPattern) ?? []

/** A word as it was typed, and without case and accents. */
export type Word = { written: string; plain: string }

/** The words that say what a question is about, each once. */
export function contentWords(question: string, locale: Locale): Word[] {
  const typed = question.normalize('NFC').match(wordPattern) ?? []
  const words = typed
    .map(word => word.replace(/['’]s$/, ''))
    .map(written => ({ written, plain: plainText(written) }))
  const kept = words.filter(
    ({ plain }) => plain.length > 1 && !isStopWord(plain, locale) && !/n['’]t$/.test(plain),
  )
  return kept.filter(({ plain }, index) => kept.findIndex(word => word.plain === plain) === index)
}
