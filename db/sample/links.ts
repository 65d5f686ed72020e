import type { links as table } from '../schema/index.ts'
import { type Content, same } from './content.ts'

export const links: Content<typeof table>[] = [
  {
    slug: 'github',
    network: 'GitHub',
    username: 'iribarne-sample',
    url: 'https://github.example/iribarne-sample',
    label: same('GitHub'),
  },
  {
    slug: 'linkedin',
    network: 'LinkedIn',
    username: 'iribarne-sample',
    url: 'https://linkedin.example/in/iribarne-sample',
    label: same('LinkedIn'),
  },
  {
    slug: 'writing',
    network: 'Blog',
    url: 'https://iribarne.example/writing',
    label: { en: 'Writing', es: 'Textos', pt: 'Textos' },
  },
]
