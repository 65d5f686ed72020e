import type { certificates as table } from '../schema/index.ts'
import { type Content, same } from './content.ts'

export const certificates: Content<typeof table>[] = [
  {
    slug: 'certified-kubernetes-administrator',
    name: same('Certified Kubernetes Administrator'),
    issuer: 'The Linux Foundation',
    url: 'https://credentials.example/cka-iribarne',
    issuedOn: '2022-06',
    expiresOn: '2027-06',
  },
  {
    slug: 'web-accessibility-specialist',
    name: same('Web Accessibility Specialist'),
    issuer: 'IAAP',
    issuedOn: '2019',
  },
]
