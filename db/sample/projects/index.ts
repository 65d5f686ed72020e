import type { ProjectContent } from '../content.ts'
import { anden } from './anden.ts'
import { cauceLedger } from './cauce-ledger.ts'
import { islandFloodLine } from './island-flood-line.ts'
import { kiosco } from './kiosco.ts'
import { marea } from './marea.ts'
import { pulso } from './pulso.ts'
import { ribera } from './ribera.ts'
import { sobremesa } from './sobremesa.ts'
import { teselaKit } from './tesela-kit.ts'
import { vigia } from './vigia.ts'

export const projects: ProjectContent[] = [
  pulso,
  cauceLedger,
  marea,
  islandFloodLine,
  sobremesa,
  anden,
  vigia,
  teselaKit,
  ribera,
  kiosco,
]
