import type { LocalizedText } from '#db/localized.ts'
import { anden } from './anden.ts'
import { islandFloodLine } from './island-flood-line.ts'
import { ledger } from './ledger.ts'
import { marea } from './marea.ts'
import { payment } from './payment.ts'
import { portrait } from './portrait.ts'
import { pulso } from './pulso.ts'
import { retries } from './retries.ts'
import { ribera } from './ribera.ts'
import type { Drawing } from './sheet.ts'
import { sobremesa } from './sobremesa.ts'
import { teselaKit } from './tesela-kit.ts'
import { vigia } from './vigia.ts'

/** `name` is the drawing's file name; without a project it is the photo of the profile. */
export type Figure = { name: string; drawing: Drawing; project: string | null; caption: LocalizedText | null }

const main = (project: string, drawing: Drawing): Figure => ({
  name: project,
  drawing,
  project,
  caption: null,
})

/** Every drawing of the sample, in the order in which a project shows its own. */
export const figures: Figure[] = [
  { name: 'portrait', drawing: portrait, project: null, caption: null },
  main('cauce-ledger', ledger),
  main('marea', marea),
  main('anden', anden),
  main('vigia', vigia),
  main('pulso', pulso),
  main('sobremesa', sobremesa),
  main('island-flood-line', islandFloodLine),
  main('tesela-kit', teselaKit),
  main('ribera', ribera),
  {
    name: 'one-payment',
    drawing: payment,
    project: 'cauce-ledger',
    caption: {
      en: 'One payment, from the request to the credit. Each span is a step of the ledger; the thick ones move money.',
      es: 'Un pago, del pedido a la acreditación. Cada tramo es un paso del libro; los gruesos mueven plata.',
      pt: 'Um pagamento, do pedido ao crédito. Cada trecho é uma etapa do livro-razão; os grossos movem dinheiro.',
    },
  },
  {
    name: 'retries',
    drawing: retries,
    project: 'cauce-ledger',
    caption: {
      en: 'Retries that arrive together and leave a single entry. This is where Marea came from.',
      es: 'Reintentos que llegan juntos y dejan un único asiento. De acá salió Marea.',
      pt: 'Novas tentativas que chegam juntas e deixam um único lançamento. Foi daqui que saiu o Marea.',
    },
  },
]
