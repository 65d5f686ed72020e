import { z } from 'zod'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the same expression guards the columns. */
export const partialDatePattern = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'

export const partialDate = z.string().regex(new RegExp(partialDatePattern), { error: 'date.notPartial' })
