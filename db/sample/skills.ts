import { type SkillGroupContent, same, skill } from './content.ts'

const groups = [
  {
    slug: 'languages',
    name: { en: 'Languages', es: 'Lenguajes', pt: 'Linguagens' },
    skills: [
      skill('sql', same('SQL'), ['pl/pgsql', 'window functions']),
      skill('typescript', same('TypeScript'), ['ts', 'javascript', 'js']),
      skill('go', same('Go'), ['golang']),
      skill('python', same('Python'), ['py', 'python3', 'pandas']),
      skill('rust', same('Rust'), ['rustlang', 'tokio']),
      { ...skill('perl', same('Perl'), ['perl 5']), published: false },
    ],
  },
  {
    slug: 'data',
    name: { en: 'Data', es: 'Datos', pt: 'Dados' },
    skills: [
      skill('postgresql', same('PostgreSQL'), ['postgres', 'pg', 'psql']),
      skill('kafka', same('Kafka'), ['apache kafka', 'event streaming']),
      skill('redis', same('Redis'), ['valkey']),
      skill('postgis', same('PostGIS'), ['gis', 'geospatial']),
      skill('clickhouse', same('ClickHouse'), ['click house', 'olap']),
      skill('duckdb', same('DuckDB'), ['duck db', 'parquet']),
      skill('sqlite', same('SQLite'), ['sqlite3']),
    ],
  },
  {
    slug: 'systems',
    name: { en: 'Systems', es: 'Sistemas', pt: 'Sistemas' },
    skills: [
      skill('grpc', same('gRPC'), ['protobuf', 'protocol buffers']),
      skill(
        'double-entry-ledgers',
        { en: 'Double-entry ledgers', es: 'Partida doble', pt: 'Partidas dobradas' },
        ['double-entry bookkeeping', 'general ledger', 'libro mayor', 'livro-razão'],
      ),
      skill('event-sourcing', same('Event sourcing'), ['cqrs', 'event store']),
      skill('idempotency', { en: 'Idempotency', es: 'Idempotencia', pt: 'Idempotência' }, [
        'idempotent',
        'exactly-once',
      ]),
      skill('opentelemetry', same('OpenTelemetry'), ['otel', 'distributed tracing', 'observability']),
      skill('tla-plus', same('TLA+'), ['tla', 'tlc', 'model checking', 'formal methods']),
    ],
  },
  {
    slug: 'platform',
    name: { en: 'Platform', es: 'Plataforma', pt: 'Plataforma' },
    skills: [
      skill('linux', same('Linux'), ['debian', 'unix']),
      skill('kubernetes', same('Kubernetes'), ['k8s', 'kube', 'helm']),
      skill('terraform', same('Terraform'), ['opentofu', 'infrastructure as code', 'iac']),
      skill('github-actions', same('GitHub Actions'), ['gha', 'ci/cd', 'continuous integration']),
    ],
  },
  {
    slug: 'practice',
    name: { en: 'Practice', es: 'Práctica', pt: 'Prática' },
    skills: [
      skill(
        'system-design',
        { en: 'System design', es: 'Diseño de sistemas', pt: 'Arquitetura de sistemas' },
        ['software architecture', 'arquitectura de software', 'arquitetura de software'],
      ),
      skill('mentoring', { en: 'Mentoring', es: 'Mentoría', pt: 'Mentoria' }, ['coaching', 'onboarding']),
      skill(
        'technical-writing',
        { en: 'Technical writing', es: 'Redacción técnica', pt: 'Redação técnica' },
        ['documentation', 'documentación', 'documentação'],
      ),
      skill(
        'incident-response',
        { en: 'Incident response', es: 'Respuesta a incidentes', pt: 'Resposta a incidentes' },
        ['on-call', 'postmortem', 'guardias', 'plantão'],
      ),
    ],
  },
  {
    slug: 'interface',
    name: { en: 'Interface', es: 'Interfaz', pt: 'Interface' },
    skills: [
      skill('react', same('React'), ['react.js', 'reactjs']),
      skill('accessibility', { en: 'Accessibility', es: 'Accesibilidad', pt: 'Acessibilidade' }, [
        'a11y',
        'wcag',
      ]),
      skill('d3', same('D3'), ['d3.js', 'data visualization', 'dataviz']),
      skill('css', same('CSS'), ['css3', 'sass']),
      skill('maplibre', same('MapLibre'), ['maplibre gl', 'mapbox gl']),
    ],
  },
] satisfies SkillGroupContent[]

export type SkillSlug = (typeof groups)[number]['skills'][number]['slug']

export const skillGroups: SkillGroupContent[] = groups
