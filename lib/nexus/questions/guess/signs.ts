import type { EntityName } from '#lib/entities/tables.ts'
import type { Cue } from '../../embedded/understand/cue.ts'

/** What hints at an entity: one of the cues of the chat, or an expression over text without case and accents. */
type Sign = { entity: EntityName; cues?: readonly Cue[]; words?: RegExp }

const writings =
  /\b(publi\w+|papers?|articles?|articulos?|artigos?|blog ?posts?|talks?|charlas?|palestras?|books?|libros?|livros?|podcasts?)\b/

const workedAt = new RegExp(
  [
    /\b(work(s|ed|ing)?|jobs?|employed|roles?|positions?|been|hired|time) (at|for|by)\b/,
    /\b(trabaj\w+|emple\w+|estuv\w+|puesto|cargo|pas[oa]\w*) (en|para|por)\b/,
    /\b(trabalh\w+|empreg\w+|esteve|passou|cargo) (n[ao]s?|em|para|pel[ao])\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** Of a language that the reader of questions has no code for. */
const speaks = /\b(speaks?|habl(as?|ar)|fala(r|m)?) (?!(at|en|em|n[ao]s?|with|con|com|to|about|sobre|de)\b)/

const likes = /\b(likes?|enjoys?|loves?|gustan?|gosta(m|s)?|encantan?)\b/

const workedAs =
  /\b(work(s|ed|ing)?|trabaj\w+|trabalh\w+|experienc\w+|experiencia|been|role|puesto|cargo) (as|como|de)\b/

const madeIt =
  /\b(built?|made|make|created?|launched|construy\w+|hizo|hiciste|cre[oa]\w*|constru[iu]\w*|fez|projects?|proyectos?|projetos?) (?!(\w+ )?(with|in|using|con|en|usando|com|em)\b)/

const usedIt = new RegExp(
  [
    /\b(know(s|n)?|use[sd]?|using|experienced?|familiar|skill(s|ed)?|proficien\w+|expert\w*|with|program\w*|cod(e|es|ed|ing)|learn\w*|tech\w*|tools?|frameworks?)\b/,
    /\b(conoc\w+|sab(e|es|ia|er)|us(a|o|as|aste|ar|ado|ando)|utiliz\w+|manej\w+|experiencia|domin\w+|con|habilidad\w*|herramient\w+|tecnolog\w+|aprend\w+)\b/,
    /\b(conhec\w+|sab(e|ia|er)|usou|mex(e|eu|er)|com|ferrament\w+)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** The first that fits decides. */
export const signs: readonly Sign[] = [
  { entity: 'certificates', cues: ['certificates'] },
  { entity: 'spoken-languages', words: speaks },
  { entity: 'awards', cues: ['awards'] },
  { entity: 'volunteering', cues: ['volunteering'] },
  { entity: 'publications', words: writings },
  { entity: 'education', cues: ['studies', 'degree'] },
  { entity: 'employers', words: workedAt },
  { entity: 'roles', words: workedAs },
  { entity: 'projects', words: madeIt },
  { entity: 'skills', words: usedIt },
  { entity: 'interests', cues: ['interests'], words: likes },
]
