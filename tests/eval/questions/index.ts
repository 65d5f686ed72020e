import type { Locale } from '#lib/i18n/locales.ts'
import type { CvName } from '../expected.ts'
import type { Question } from '../question.ts'
import { moreSampleEn1 } from './more-sample-en-1.ts'
import { moreSampleEn2 } from './more-sample-en-2.ts'
import { moreSampleEs1 } from './more-sample-es-1.ts'
import { moreSampleEs2 } from './more-sample-es-2.ts'
import { moreSamplePt1 } from './more-sample-pt-1.ts'
import { moreSamplePt2 } from './more-sample-pt-2.ts'
import { moreSecondEn } from './more-second-en.ts'
import { moreSecondEs } from './more-second-es.ts'
import { moreSecondPt } from './more-second-pt.ts'
import { sampleEn1 } from './sample-en-1.ts'
import { sampleEn2 } from './sample-en-2.ts'
import { sampleEs1 } from './sample-es-1.ts'
import { sampleEs2 } from './sample-es-2.ts'
import { samplePt1 } from './sample-pt-1.ts'
import { samplePt2 } from './sample-pt-2.ts'
import { secondEn } from './second-en.ts'
import { secondEs } from './second-es.ts'
import { secondPt } from './second-pt.ts'

type Asked = Record<CvName, Record<Locale, Question[]>>

/**
 * By the CV they are about and the language they are asked in, not translated from one another. Kinds are dealt
 * out evenly, so that every third question is like the others.
 */
export const questions: Asked = {
  sample: {
    en: [...sampleEn1, ...sampleEn2],
    es: [...sampleEs1, ...sampleEs2],
    pt: [...samplePt1, ...samplePt2],
  },
  second: { en: secondEn, es: secondEs, pt: secondPt },
}

/** A second batch of the same shape, all of it open to whoever works on the answers. */
export const moreQuestions: Asked = {
  sample: {
    en: [...moreSampleEn1, ...moreSampleEn2],
    es: [...moreSampleEs1, ...moreSampleEs2],
    pt: [...moreSamplePt1, ...moreSamplePt2],
  },
  second: { en: moreSecondEn, es: moreSecondEs, pt: moreSecondPt },
}
