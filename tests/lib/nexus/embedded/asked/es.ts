/** `pregunta | plan | anclas`; see `en.ts`. */
export const es = `
¿De quién es este CV? | person.who
Contame quién es Matías en dos palabras | person.who
¿Qué hace este tipo? | person.who
haceme un resumen de la persona | person.who
¿Me lo presentás? | person.who
¿A qué casilla le escribo? | contact.email
pasame el mail | contact.email
¿Tiene algún teléfono? | contact.phone
¿lo puedo llamar a algún lado? | contact.phone
¿Cómo hago para comunicarme con él? | contact.all
quiero hablarle, ¿por dónde? | contact.all
¿Está en LinkedIn? | links | link-linkedin
dame su github | links | link-github
¿Desde cuándo podría sumarse? | person.availability
¿está buscando laburo? | person.availability
¿Para cuándo estaría libre? | person.availability
¿Acepta trabajar a distancia? | person.remote
¿va a la oficina o trabaja desde casa? | person.remote
¿Por dónde anda viviendo? | person.place
¿de dónde es? | person.place
¿en qué ciudad está? | person.place
¿qué huso horario tiene? | person.timeZone
¿Necesitaría visa para trabajar en Alemania? | person.permit
¿tiene papeles europeos? | person.permit
¿Qué ciudadanía tiene? | person.permit
¿cuánto pretende ganar? | unsaid
¿Cuánto sale contratarlo por mes? | unsaid
¿qué sueldo pide? | unsaid
¿Está casado? | unsaid
¿tiene chicos? | unsaid
¿en qué año nació? | unsaid
¿de qué religión es? | unsaid
¿a quién vota? | unsaid
¿Hay una versión para imprimir? | file
¿puedo bajarme el currículum? | file
mandame el CV en pdf | file
¿Se da maña con Python? | skills.evidence | skill-python
¿cómo anda de Kubernetes? | skills.evidence | skill-kubernetes
¿Tocó alguna vez Kafka? | skills.evidence | skill-kafka
¿cuántos años lleva con Rust? | skills.evidence | skill-rust
¿Hace cuánto que usa React? | skills.evidence | skill-react
¿cuándo usó Redis por última vez? | skills.evidence | skill-redis
postgres, ¿sabe? | skills.evidence | skill-postgresql
¿Usó ClickHouse en Cauce? | skills.evidence | skill-clickhouse
¿Sabe más de Go o de Python? | skills.compare | skill-go skill-python
entre Kafka y Redis, ¿cuál usó más tiempo? | skills.compare | skill-kafka skill-redis
¿qué armó con D3? | skills.projects | skill-d3
¿hizo algo en Rust que se pueda ver? | skills.projects | skill-rust
¿En qué proyectos usó accesibilidad? | skills.projects | skill-accessibility
¿Qué tecnologías domina? | everySkill.list
listame todo lo que sabe | everySkill.list
¿cuál es su fuerte? | everySkill.most
¿qué tecnología usa hace más tiempo? | everySkill.most
¿cuántas habilidades figuran? | everySkill.count
¿dónde está trabajando ahora? | jobs.current
¿cuál es su trabajo de hoy? | jobs.current
¿para quién trabaja actualmente? | jobs.current
¿dónde estuvo antes del trabajo actual? | jobs.previous
¿Cuál fue su primer laburo? | jobs.first
¿cómo empezó su carrera? | jobs.first
¿dónde duró más? | jobs.longest
¿en qué empresa estuvo más años? | jobs.longest
¿cuántos años de experiencia tiene en total? | jobs.total
¿hace cuánto que trabaja en esto? | jobs.total
¿en cuántos lugares trabajó? | jobs.count
repasame sus trabajos | jobs.list
¿por qué empresas pasó? | jobs.list
¿qué experiencia laboral tiene? | jobs.list
¿Qué hacía en Ferrovía Austral? | employers.work | employer-ferrovia-austral
hablame de su paso por Tesela | employers.work | employer-cooperativa-tesela
¿qué puesto tiene en Cauce? | employers.work | employer-cauce
¿cuánto duró en Tesela? | employers.duration | employer-cooperativa-tesela
¿cuántos años pasó en Ferrovía Austral? | employers.duration | employer-ferrovia-austral
¿desde cuándo está en Cauce? | employers.duration | employer-cauce
¿qué es Cauce? | employers.about | employer-cauce
¿qué tan grande es Cooperativa Tesela? | employers.about | employer-cooperativa-tesela
¿estuvo más en Cauce o en Ferrovía Austral? | employers.compare | employer-cauce employer-ferrovia-austral
¿dónde trabajaba antes de Tesela? | beside.before | employer-cooperativa-tesela
¿y después de Ferrovía Austral qué hizo? | beside.after | employer-ferrovia-austral
¿por qué se fue de Tesela? | whyLeft
¿qué lo llevó a dejar Ferrovía Austral? | whyLeft
¿en qué andaba en 2017? | span
¿qué hacía en 2013? | span
¿qué hizo entre 2012 y 2014? | span
¿a qué universidad fue? | list.education
¿qué carrera hizo? | list.education
¿tiene un doctorado? | list.education
¿dónde se recibió? | list.education
¿alguna certificación? | list.certificate
¿está certificado en Kubernetes? | list.certificate | certificate-certified-kubernetes-administrator
¿ganó algo alguna vez? | list.award
¿lo premiaron? | list.award
¿dio charlas? | list.publication
¿qué publicó? | list.publication
¿escribió algo sobre trenes? | list.publication | publication-freight-trains-queues
¿hace algún voluntariado? | list.volunteering
¿ayuda a la comunidad de alguna forma? | list.volunteering
¿qué hace en sus ratos libres? | list.interest
¿qué le gusta fuera del laburo? | list.interest
¿quién lo puede recomendar? | list.testimonial
¿qué opinan de él sus compañeros? | list.testimonial
¿qué dijo Rubén Otaño? | list.testimonial | testimonial-ruben-otano
¿cómo anda de francés? | spoken
¿qué idiomas maneja? | spoken
¿se defiende en portugués? | spoken
¿qué es Marea? | projects.about | project-marea
contame más de Pulso | projects.about | project-pulso
¿cómo salió el proyecto Andén? | projects.about | project-anden
¿con quién hizo Vigía? | projects.about | project-vigia
¿dónde está el código de Marea? | projects.about | project-marea
¿qué fue primero, Vigía o Andén? | projects.compare | project-vigia project-anden
¿qué construyó? | list.project
mostrame su portfolio | list.project
¿cuántos proyectos hay? | list.project
¿qué es lo más nuevo que hizo? | projects.about
buenas, ¿cómo va? | chatter.greeting
mil gracias, me sirvió | chatter.thanks
listo, chau | chatter.bye
¿hay un humano del otro lado? | chatter.identity
¿qué cosas te puedo preguntar? | chatter.abilities
¿tuvo gente a cargo? | search | role-cauce-principal-engineer-ledger
¿de cuántas personas era el equipo que lideró? | search | role-cauce-principal-engineer-ledger
¿tiene experiencia en bancos? | search | employer-cauce
¿hizo investigación alguna vez? | search | role-ribera-research-assistant
¿enseñó a programar a chicos? | search | volunteering-club-de-codigo-barracas
¿trabajó para un ferrocarril? | search | employer-ferrovia-austral
¿trabajó con gente que no ve? | search | role-tesela-full-stack-developer
¿hizo guardias de noche? | search | skill-incident-response
¿se sacó de encima planillas de cálculo? | search | role-ferrovia-software-engineer
¿cuál de sus cosas avisa cuando sube el agua? | search | project-island-flood-line
¿sabe Salesforce? | silent
¿trabajó en Google? | silent
¿sabe cocinar? | silent
¿vivió en Japón? | silent
`
