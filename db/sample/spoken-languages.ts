import type { spokenLanguages as table } from '../schema/index.ts'
import { type Content, same } from './content.ts'

export const spokenLanguages: Content<typeof table>[] = [
  {
    slug: 'spanish',
    code: 'es',
    language: { en: 'Spanish', es: 'Español', pt: 'Espanhol' },
    fluency: { en: 'native', es: 'nativo', pt: 'nativo' },
  },
  {
    slug: 'english',
    code: 'en',
    language: { en: 'English', es: 'Inglés', pt: 'Inglês' },
    fluency: same('C2'),
  },
  {
    slug: 'portuguese',
    code: 'pt',
    language: { en: 'Portuguese', es: 'Portugués', pt: 'Português' },
    fluency: same('C1'),
  },
]
