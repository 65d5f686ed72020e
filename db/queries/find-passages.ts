import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { type Locale, locales } from '../locales.ts'

export type PassageQuestion = {
  /**
   * The words that say what is asked for: as written, for the stemmers, which would miss endings without their
   * accents, and plain, without case and accents. `alternatives` are plain words, in the forms that passages have,
   * that count as this one.
   */
  words: readonly { written: string; plain: string; alternatives: readonly string[] }[]
  /** The language of the question; passages in others follow. */
  locale: Locale
  limit: number
}

const row = z.object({
  kind: z.string(),
  entry_id: z.string(),
  locale: z.enum(locales),
  title: z.string().nullable(),
  path: z.string(),
  body: z.string(),
  score: z.coerce.number(),
  matched: z.array(z.coerce.number()),
  shares: z.array(z.coerce.number()),
  frequencies: z.record(z.string(), z.coerce.number()).nullable(),
  total: z.coerce.number(),
})

/**
 * A passage that fits, best first. `matched` are the indices of the words it holds, `shares` how much each counts:
 * 1 for the word itself, less for another one that stands for it.
 */
export type FoundPassage = {
  kind: string
  entryId: string
  locale: Locale
  title: string | null
  path: string
  body: string
  score: number
  matched: number[]
  shares: number[]
}

/** `frequencies[i]` is in how many of the `total` passages the i-th word stands. */
export type FoundPassages = { passages: FoundPassage[]; frequencies: number[]; total: number }

/** Rank constant of reciprocal rank fusion: Cormack, Clarke and Büttcher, SIGIR 2009. */
const rankConstant = 60
const otherLanguageWeight = 0.5
/** From here on a word counts as a misspelling of another: pg_trgm's own default, which short words pass by chance. */
const minSimilarity = 0.6
const minMisspeltLength = 7

/** Of the word itself only: what a stemmer leaves of another one may be the stem of a third ("comida", "como"). */
const stemsOf = (configuration: string) => sql`websearch_to_tsquery(${sql.raw(`'${configuration}'`)}, own)`

/** Web search syntax knows one operator that we need: or. Quotes keep hyphens and dots from meaning anything. */
const anyOf = (words: readonly string[]) => words.map(word => `"${word.replaceAll('"', ' ')}"`).join(' or ')

/** The words of the question as values: as the stemmers, the exact and the loose comparison take them. */
function asked({ words }: PassageQuestion): SQL {
  const rows = words.map(({ written, plain, alternatives }, index) => {
    return sql`(${index}::int, ${anyOf([plain, ...alternatives])}::text, ${plain}::text, ${anyOf([written, plain])}::text)`
  })
  return sql`asked(ix, plain, word, own) as (values ${sql.join(rows, sql`, `)}),
    queries as (
      select ix, word, ${stemsOf('english')} as en, ${stemsOf('spanish')} as es, ${stemsOf('portuguese')} as pt,
        websearch_to_tsquery('simple', plain) as simple, websearch_to_tsquery('simple', own) as own_simple
      from asked
    )`
}

const stemsOfPassage = sql`case p.locale when 'en' then q.en when 'es' then q.es else q.pt end`

/** What another word for it counts beside the word itself. */
const alternativeWeight = 0.9

/** Which passage holds which word: by its stem or as it is, else, where nothing does, by letters alike. */
const hits = sql`exact as (
      select p.id, q.ix, p.stemmed @@ ${stemsOfPassage} as by_stem, p.simple @@ q.simple as by_word,
        0::real as alike, ts_rank(p.stemmed, ${stemsOfPassage}) as density,
        case when p.stemmed @@ ${stemsOfPassage} or p.simple @@ q.own_simple then 1 else ${alternativeWeight}::float end as share
      from passages p join queries q
        on (p.locale = 'en' and p.stemmed @@ q.en) or (p.locale = 'es' and p.stemmed @@ q.es)
        or (p.locale = 'pt' and p.stemmed @@ q.pt) or p.simple @@ q.simple
    ),
    alike as (
      select p.id, q.ix, false as by_stem, false as by_word, word_similarity(q.word, p.plain) as alike,
        0::real as density, 1::float as share
      from queries q join passages p on word_similarity(q.word, p.plain) >= ${minSimilarity}::real
      where length(q.word) >= ${minMisspeltLength}::int and not exists (select from exact e where e.ix = q.ix)
    ),
    hits as (select * from exact union all select * from alike)`

/** What each way makes of a passage; a word in few passages says more than one in many. */
const scores = sql`frequencies as (select ix, count(distinct id) as n from hits group by ix),
    size as (select count(*) as total from passages),
    weighed as (
      select h.*, h.share * ln(1 + s.total::float / f.n) as weight
      from hits h join frequencies f using (ix) cross join size s
    ),
    scored as (
      select id, array_agg(ix order by ix) as matched, array_agg(share order by ix) as shares,
        sum(case when by_stem then weight * (1 + density) else 0 end) as stem_score,
        sum(case when by_word then weight else 0 end) as word_score,
        sum(alike * weight) as alike_score
      from weighed group by id
    )`

/** One over the rank, counted from the best; nothing for what this way did not find. */
const reciprocal = (score: SQL) =>
  sql`case when ${score} > 0 then 1.0 / (${rankConstant}::int + rank() over (order by ${score} desc)) else 0 end`

const fused = sql`${reciprocal(sql`stem_score`)} + ${reciprocal(sql`word_score`)} + ${reciprocal(sql`alike_score`)}`

/** The owner's PDF says again what the entries say: its many passages must not keep theirs out. */
const maxOfDocuments = 6

/** Each word against each passage by three ways; each way ranks the passages, the ranks are fused. */
function statement(question: PassageQuestion): SQL {
  return sql`
    with ${asked(question)}, ${hits}, ${scores},
    ranked as (select id, matched, shares, ${fused} as fused from scored),
    found as (
      select p.entry_kind as kind, p.entry_id, p.locale, p.title, p.path, p.body, r.matched, r.shares,
        r.fused * case when p.locale = ${question.locale} then 1 else ${otherLanguageWeight}::float end as score
      from ranked r join passages p on p.id = r.id
    ),
    placed as (
      select *, row_number() over (partition by kind = 'document' order by score desc, path, body) as place
      from found
    )
    select kind, entry_id, locale, title, path, body, matched, shares, score,
      (select json_object_agg(ix, n) from frequencies) as frequencies, (select total from size) as total
    from placed where kind <> 'document' or place <= ${maxOfDocuments}::int
    order by score desc, kind, path, body
    limit ${question.limit}`
}

const rowsOf = z.object({ rows: z.array(row) })

/** The passages that hold words of a question, best first, in one statement. No words find nothing. */
export async function findPassages(db: Database, question: PassageQuestion): Promise<FoundPassages> {
  if (question.words.length === 0) return { passages: [], frequencies: [], total: 0 }
  const { rows } = rowsOf.parse(await db.execute(statement(question)))
  const [first] = rows
  return {
    passages: rows.map(({ kind, entry_id: entryId, locale, title, path, body, score, matched, shares }) => ({
      ...{ kind, entryId, locale, title, path, body, score, matched, shares },
    })),
    frequencies: question.words.map((_, index) => first?.frequencies?.[index] ?? 0),
    total: first?.total ?? 0,
  }
}
