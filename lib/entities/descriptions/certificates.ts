import { certificates } from '#db/schema/certificates.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const certificatesDescription = describe(certificates, {
  name: 'certificates',
  group: 'career',
  one: label('Certificate', 'Certificado', 'Certificado'),
  many: label('Certificates', 'Certificados', 'Certificados'),
  title: 'name',
  columns: ['issuer', 'issuedOn', 'expiresOn'],
  parts: [],
  fields: {
    name: { kind: 'line', label: labels.name },
    issuer: { kind: 'plain', label: label('Issued by', 'Emisor', 'Emissor') },
    url: { kind: 'address', label: labels.url },
    issuedOn: { kind: 'date', label: label('Issued', 'Emitido', 'Emitido em') },
    expiresOn: { kind: 'date', label: label('Valid until', 'Válido hasta', 'Válido até') },
  },
})
