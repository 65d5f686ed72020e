import { type EmployerContent, same } from '../content.ts'

export const cooperativaTesela: EmployerContent = {
  slug: 'cooperativa-tesela',
  name: 'Cooperativa Tesela',
  url: 'https://tesela.example',
  place: same('Rosario'),
  description: {
    en: 'Worker-owned software studio, 12 members',
    es: 'Cooperativa de trabajo de software, 12 asociados',
    pt: 'Cooperativa de trabalho de software, 12 cooperados',
  },
  roles: [
    {
      slug: 'tesela-full-stack-developer',
      title: {
        en: 'Full-stack Developer, member',
        es: 'Desarrollador full-stack, asociado',
        pt: 'Desenvolvedor full-stack, cooperado',
      },
      startedOn: '2013-02',
      endedOn: '2015-05',
      summary: {
        en: 'Everyone programmed, quoted, answered the phone and voted. I also kept the books for a year.',
        es: 'Todos programábamos, presupuestábamos, atendíamos el teléfono y votábamos. Un año también llevé las cuentas.',
        pt: 'Todo mundo programava, fazia orçamento, atendia o telefone e votava. Por um ano também cuidei das contas.',
      },
      highlights: {
        en: [
          'Shipped nine sites for unions and clinics; wrote the component kit they all still share.',
          'Tested each one with the people it was for, two of them blind; that is where I learned accessibility.',
        ],
        es: [
          'Entregué nueve sitios para sindicatos y clínicas; escribí el kit de componentes que todavía comparten.',
          'Probamos cada uno con quienes lo iban a usar, dos de ellos ciegos; ahí aprendí accesibilidad.',
        ],
        pt: [
          'Entreguei nove sites para sindicatos e clínicas; escrevi o kit de componentes que eles usam até hoje.',
          'Testamos cada um com quem ia usar, incluindo duas pessoas cegas; foi ali que aprendi acessibilidade.',
        ],
      },
      skills: ['css', 'accessibility', 'postgresql', 'sql', 'sqlite', 'linux', 'technical-writing'],
    },
  ],
}
