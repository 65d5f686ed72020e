import { type ProjectContent, same } from '../content.ts'
import { cauce } from '../employers/cauce.ts'

export const pulso: ProjectContent = {
  slug: 'pulso',
  employer: cauce.slug,
  title: same('Pulso'),
  summary: {
    en: 'Observability that follows the money, not the server: from a trace to its ledger entry in two clicks.',
    es: 'Observabilidad que sigue el dinero y no el servidor: de la traza al asiento contable en dos clics.',
    pt: 'Observabilidade que segue o dinheiro, não o servidor: do trace ao lançamento contábil em dois cliques.',
  },
  description: {
    en: `## The problem

When a payment got stuck, our dashboards said the servers were fine. They were. The money was not where it should be.

## What I did

I tied each OpenTelemetry span to the ledger entry it produces, kept both in ClickHouse and built the way between them: from trace to entry in two clicks, and back. For the long investigations, a whole day fits in one DuckDB file that anybody can open on a laptop.

## What changed

The median time to explain a stuck payment went from 50 minutes to 9. The risk team opens Pulso as often as we do.`,
    es: `## El problema

Cuando un pago se trababa, los tableros decían que los servidores estaban bien. Y estaban bien. La que no estaba donde tenía que estar era la plata.

## Qué hice

Até cada tramo de OpenTelemetry al asiento que produce, guardé los dos en ClickHouse y armé el camino entre ellos: de la traza al asiento en dos clics, y de vuelta. Para las investigaciones largas, un día entero entra en un archivo de DuckDB que cualquiera abre en su notebook.

## Qué cambió

Explicar un pago trabado llevaba 50 minutos (mediana); hoy lleva 9. El equipo de riesgo abre Pulso tanto como nosotros.`,
    pt: `## O problema

Quando um pagamento travava, os painéis diziam que os servidores estavam bem. E estavam. O dinheiro é que não estava onde deveria.

## O que eu fiz

Liguei cada span do OpenTelemetry ao lançamento que ele produz, guardei os dois no ClickHouse e montei o caminho entre eles: do trace ao lançamento em dois cliques, e de volta. Para as investigações longas, um dia inteiro cabe num arquivo DuckDB que qualquer pessoa abre no notebook.

## O que mudou

Explicar um pagamento travado levava 50 minutos (mediana); hoje leva 9. A equipe de risco abre o Pulso tanto quanto a gente.`,
  },
  highlights: {
    en: ['From trace to ledger entry in two clicks', 'Stuck payments explained in 9 minutes, down from 50'],
    es: ['De la traza al asiento en dos clics', 'Pagos trabados: de 50 a 9 minutos para explicarlos'],
    pt: [
      'Do trace ao lançamento em dois cliques',
      'Pagamentos travados: de 50 para 9 minutos até a explicação',
    ],
  },
  contribution: {
    en: 'Idea, data model and first version',
    es: 'Idea, modelo de datos y primera versión',
    pt: 'Ideia, modelo de dados e primeira versão',
  },
  team: { en: '3 people', es: '3 personas', pt: '3 pessoas' },
  startedOn: '2024-02',
  skills: ['go', 'clickhouse', 'opentelemetry', 'typescript', 'duckdb', 'kubernetes', 'incident-response'],
}
