import { type ProjectContent, same } from '../content.ts'

export const marea: ProjectContent = {
  slug: 'marea',
  title: same('Marea'),
  summary: {
    en: 'An idempotency proxy for PostgreSQL. A request sent five times has one effect; 2,900 stars and eleven companies in production.',
    es: 'Un proxy de idempotencia para PostgreSQL. Un pedido enviado cinco veces tiene un solo efecto; 2.900 estrellas y once empresas que lo usan en producción.',
    pt: 'Um proxy de idempotência para PostgreSQL. Uma requisição enviada cinco vezes tem um único efeito; 2.900 estrelas e onze empresas usando em produção.',
  },
  description: {
    en: `## The problem

A phone loses signal, the app tries again, and the same transfer arrives twice. At Cauce we had solved it inside the [ledger](/en/projects/cauce-ledger), but every other service carried its own half of the same solution: a table here, a lock there, and a comment asking nobody to touch it.

## What I did

I took the idea out of the ledger and put it in front of the database. The service names each request with \`set local marea.key\`; Marea stores the key next to the effect and gives every later copy the first answer. Three rules kept it small:

- The key and the effect are committed together, or neither is.
- A copy that arrives while the first one is still running waits; it does not guess.
- When in doubt it refuses, and says why in one line.

The proxy is in Rust and the first client in Go. Cauce agreed to publish it after four months under our own traffic, together with the tests that pull the plug at every step.

## What changed

Eleven companies run it in production. The 2,900 stars are nice; the 34 people who have sent code are what keeps it alive. I still review every change to the commit path.`,
    es: `## El problema

El teléfono pierde señal, la aplicación reintenta y la misma transferencia llega dos veces. En Cauce lo habíamos resuelto adentro del [libro mayor](/es/projects/cauce-ledger), pero cada servicio tenía su propia mitad de la solución: una tabla por acá, un lock por allá y un comentario que pedía no tocar nada.

## Qué hice

Saqué la idea del libro mayor y la puse delante de la base. El servicio le pone nombre a cada pedido con \`set local marea.key\`; Marea guarda esa clave junto con el efecto y a cada copia posterior le devuelve la primera respuesta. Tres reglas lo mantuvieron chico:

- La clave y el efecto se confirman juntos, o no se confirma ninguno.
- Una copia que llega mientras la primera sigue en curso espera; no adivina.
- Ante la duda rechaza, y dice por qué en una línea.

El proxy está en Rust y el primer cliente, en Go. Cauce aceptó publicarlo después de cuatro meses con nuestro propio tráfico, junto con las pruebas que desenchufan el cable en cada paso.

## Qué cambió

Once empresas lo usan en producción. Las 2.900 estrellas son lindas; lo que lo mantiene vivo son las 34 personas que mandaron código. Todavía reviso yo cada cambio en el camino del commit.`,
    pt: `## O problema

O celular perde o sinal, o aplicativo tenta de novo e a mesma transferência chega duas vezes. Na Cauce tínhamos resolvido isso dentro do [livro-razão](/pt/projects/cauce-ledger), mas cada serviço carregava a sua metade da solução: uma tabela aqui, um lock ali e um comentário pedindo para ninguém mexer.

## O que eu fiz

Tirei a ideia do livro-razão e a coloquei na frente do banco de dados. O serviço dá nome a cada requisição com \`set local marea.key\`; o Marea grava essa chave junto com o efeito e devolve a primeira resposta a todas as cópias seguintes. Três regras o mantiveram pequeno:

- A chave e o efeito são confirmados juntos, ou nenhum dos dois é.
- Uma cópia que chega enquanto a primeira ainda está rodando espera; não adivinha.
- Na dúvida ele recusa, e diz por quê em uma linha.

O proxy é em Rust e o primeiro cliente, em Go. A Cauce topou abrir o código depois de quatro meses com o nosso próprio tráfego, com os testes que puxam o cabo da tomada em cada etapa.

## O que mudou

Onze empresas usam o Marea em produção. As 2.900 estrelas são bem-vindas; quem mantém o projeto vivo são as 34 pessoas que já mandaram código. Ainda reviso cada mudança no caminho do commit.`,
  },
  highlights: {
    en: [
      'One effect per request, however often it is sent',
      'Eleven companies in production, 34 contributors',
      'Adds 0.4 ms to the median write',
    ],
    es: [
      'Un solo efecto por pedido, se mande las veces que se mande',
      'Once empresas en producción, 34 personas que aportaron código',
      'Suma 0,4 ms a la escritura mediana',
    ],
    pt: [
      'Um único efeito por requisição, não importa quantas vezes ela chegue',
      'Onze empresas em produção, 34 pessoas contribuindo',
      'Acrescenta 0,4 ms à escrita mediana',
    ],
  },
  contribution: {
    en: 'Author and maintainer',
    es: 'Autor y mantenedor',
    pt: 'Autor e mantenedor',
  },
  team: {
    en: '2 maintainers and 34 contributors',
    es: '2 mantenedores y 34 colaboradores',
    pt: '2 mantenedores e 34 colaboradores',
  },
  url: 'https://marea.example',
  repositoryUrl: 'https://git.marea.example/marea',
  startedOn: '2022-03',
  featured: true,
  skills: ['rust', 'go', 'postgresql', 'idempotency', 'github-actions'],
}
