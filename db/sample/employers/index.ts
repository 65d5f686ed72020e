import type { EmployerContent } from '../content.ts'
import { cauce } from './cauce.ts'
import { cooperativaTesela } from './cooperativa-tesela.ts'
import { ferroviaAustral } from './ferrovia-austral.ts'
import { laboratorioRibera } from './laboratorio-ribera.ts'

export const employers: EmployerContent[] = [cauce, ferroviaAustral, cooperativaTesela, laboratorioRibera]
