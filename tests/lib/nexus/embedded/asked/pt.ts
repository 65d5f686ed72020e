/** `pergunta | plano | âncoras`; see `en.ts`. */
export const pt = `
De quem é este currículo? | person.who
Me conta quem é o Matías em poucas palavras | person.who
O que esse cara faz? | person.who
faz um resumo da pessoa pra mim | person.who
Dá pra apresentar o candidato? | person.who
pra qual endereço eu escrevo um e-mail? | contact.email
me passa o email dele | contact.email
Ele tem telefone? | contact.phone
posso ligar pra ele? | contact.phone
Como eu chego até ele? | contact.all
qual o melhor jeito de falar com ele? | contact.all
Ele está no LinkedIn? | links | link-linkedin
qual é o github dele | links | link-github
A partir de quando ele poderia entrar? | person.availability
ele está atrás de emprego? | person.availability
Quando ele estaria livre? | person.availability
Ele topa trabalhar à distância? | person.remote
trabalha em casa ou vai ao escritório? | person.remote
Onde é que ele mora? | person.place
de que cidade ele é? | person.place
ele vive em que lugar? | person.place
qual o fuso horário dele? | person.timeZone
Precisa de visto pra trabalhar na Alemanha? | person.permit
ele tem passaporte europeu? | person.permit
Qual a nacionalidade dele? | person.permit
quanto ele quer ganhar? | unsaid
Quanto custa contratar ele por mês? | unsaid
qual a pretensão salarial? | unsaid
Ele é casado? | unsaid
tem filhos? | unsaid
em que ano ele nasceu? | unsaid
qual a religião dele? | unsaid
em quem ele vota? | unsaid
Tem uma versão pra imprimir? | file
dá pra baixar o currículo? | file
me manda o CV em pdf | file
Ele manja de Python? | skills.evidence | skill-python
como ele está de Kubernetes? | skills.evidence | skill-kubernetes
Já mexeu com Kafka? | skills.evidence | skill-kafka
há quantos anos ele trabalha com Rust? | skills.evidence | skill-rust
Faz quanto tempo que usa React? | skills.evidence | skill-react
quando foi a última vez que usou Redis? | skills.evidence | skill-redis
postgres, ele sabe? | skills.evidence | skill-postgresql
Usou ClickHouse na Cauce? | skills.evidence | skill-clickhouse
Ele sabe mais de Go ou de Python? | skills.compare | skill-go skill-python
entre Kafka e Redis, qual ele usou por mais tempo? | skills.compare | skill-kafka skill-redis
o que ele fez com D3? | skills.projects | skill-d3
fez alguma coisa em Rust que dê pra ver? | skills.projects | skill-rust
Em quais projetos usou acessibilidade? | skills.projects | skill-accessibility
Quais tecnologias ele domina? | everySkill.list
lista tudo o que ele sabe | everySkill.list
qual é o ponto forte dele? | everySkill.most
que tecnologia ele usa há mais tempo? | everySkill.most
quantas habilidades aparecem? | everySkill.count
onde ele está trabalhando agora? | jobs.current
qual é o emprego de hoje? | jobs.current
pra quem ele trabalha atualmente? | jobs.current
onde ele estava antes do emprego atual? | jobs.previous
Qual foi o primeiro trampo dele? | jobs.first
como ele começou a carreira? | jobs.first
onde ele ficou mais tempo? | jobs.longest
em qual empresa passou mais anos? | jobs.longest
quantos anos de experiência ele tem ao todo? | jobs.total
há quanto tempo trabalha na área? | jobs.total
em quantos lugares ele já trabalhou? | jobs.count
me passa a lista de empregos dele | jobs.list
por quais empresas ele passou? | jobs.list
qual a experiência profissional dele? | jobs.list
O que ele fazia na Ferrovía Austral? | employers.work | employer-ferrovia-austral
fala da passagem dele pela Tesela | employers.work | employer-cooperativa-tesela
qual o cargo dele na Cauce? | employers.work | employer-cauce
quanto tempo durou na Tesela? | employers.duration | employer-cooperativa-tesela
quantos anos passou na Ferrovía Austral? | employers.duration | employer-ferrovia-austral
desde quando está na Cauce? | employers.duration | employer-cauce
o que é a Cauce? | employers.about | employer-cauce
qual o tamanho da Cooperativa Tesela? | employers.about | employer-cooperativa-tesela
ficou mais na Cauce ou na Ferrovía Austral? | employers.compare | employer-cauce employer-ferrovia-austral
onde trabalhava antes da Tesela? | beside.before | employer-cooperativa-tesela
e depois da Ferrovía Austral, o que fez? | beside.after | employer-ferrovia-austral
por que ele saiu da Tesela? | whyLeft
o que fez ele largar a Ferrovía Austral? | whyLeft
o que ele andava fazendo em 2017? | span
onde estava em 2013? | span
o que fez entre 2012 e 2014? | span
em que faculdade ele estudou? | list.education
ele se formou em quê? | list.education
tem doutorado? | list.education
qual a formação dele? | list.education
alguma certificação? | list.certificate
ele é certificado em Kubernetes? | list.certificate | certificate-certified-kubernetes-administrator
já ganhou alguma coisa? | list.award
foi premiado alguma vez? | list.award
já deu palestra? | list.publication
o que ele publicou? | list.publication
escreveu algo sobre trens? | list.publication | publication-freight-trains-queues
faz algum trabalho voluntário? | list.volunteering
ajuda a comunidade de algum jeito? | list.volunteering
o que ele faz nas horas vagas? | list.interest
do que ele gosta fora do trabalho? | list.interest
quem pode recomendar ele? | list.testimonial
o que os colegas acham dele? | list.testimonial
o que a Thaís Moreira disse? | list.testimonial | testimonial-thais-moreira
como é o francês dele? | spoken
que idiomas ele fala? | spoken
ele se vira em inglês? | spoken
o que é o Marea? | projects.about | project-marea
me conta mais do Pulso | projects.about | project-pulso
como foi o projeto Andén? | projects.about | project-anden
com quem ele fez o Vigía? | projects.about | project-vigia
onde está o código do Marea? | projects.about | project-marea
o que veio primeiro, Vigía ou Andén? | projects.compare | project-vigia project-anden
o que ele já construiu? | list.project
mostra o portfólio dele | list.project
quantos projetos tem? | list.project
qual a coisa mais nova que ele fez? | projects.about
oi, tudo bem? | chatter.greeting
valeu demais, ajudou | chatter.thanks
beleza, tchau | chatter.bye
tem um ser humano aí do outro lado? | chatter.identity
o que eu posso te perguntar? | chatter.abilities
já teve gente sob sua responsabilidade? | search | role-cauce-principal-engineer-ledger
de quantas pessoas era a equipe que ele liderou? | search | role-cauce-principal-engineer-ledger
tem experiência com bancos financeiros? | search | employer-cauce
já trabalhou com pesquisa? | search | role-ribera-research-assistant
já ensinou crianças a programar? | search | volunteering-club-de-codigo-barracas
já trabalhou para uma ferrovia de carga? | search | employer-ferrovia-austral
trabalhou com gente que não enxerga? | search | role-tesela-full-stack-developer
já fez plantão de madrugada? | search | skill-incident-response
acabou com planilhas em algum lugar? | search | role-ferrovia-software-engineer
qual das coisas dele avisa quando o rio sobe? | search | project-island-flood-line
ele sabe Salesforce? | silent
trabalhou no Google? | silent
ele sabe cozinhar? | silent
já morou no Japão? | silent
`
