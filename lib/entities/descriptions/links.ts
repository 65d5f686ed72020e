import { links } from '#db/schema/links.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const linksDescription = describe(links, {
  name: 'links',
  group: 'person',
  one: label('Link', 'Enlace', 'Link'),
  many: label('Links', 'Enlaces', 'Links'),
  title: 'network',
  columns: ['url'],
  parts: [],
  fields: {
    label: {
      kind: 'line',
      label: label('Text', 'Texto', 'Texto'),
      hint: label(
        'In place of the network’s name',
        'En lugar del nombre de la red',
        'No lugar do nome da rede',
      ),
    },
    network: { kind: 'plain', label: label('Network', 'Red', 'Rede') },
    username: { kind: 'plain', label: label('User name', 'Usuario', 'Usuário') },
    url: { kind: 'address', label: labels.url },
  },
})
