/** `question | plan | anchors` about the CV of a midwife, in each language; see `en.ts`. */
export const second = {
  en: `
so what does she do for a living? | person.who
can I call her? | contact.phone
does she have an e-mail I can use | contact.email
would she take a full-time position? | person.availability
where's she based | person.place
does she teach anywhere at the moment? | search | role-corgo-invited-lecturer
how many babies has she helped into the world? | search | person
what did she do at Ribeira Velha | employers.work | employer-ribeira-velha
how long was she at the maternity hospital? | employers.duration | employer-ribeira-velha
is she any good at breastfeeding support | skills.evidence | skill-breastfeeding
how long has she been working with R? | skills.evidence | skill-r
how many people reported to her? | search | role-ribeira-birth-room-coordinator
did she ever work in Africa? | search | volunteering-parteiras-sem-mapa
which foreign languages has she got? | spoken
does she sing? | list.interest | interest-choir
has she got a master's? | list.education | education-master-maternal-health
did she do a doctorate | list.education
is her resuscitation certificate still good? | list.certificate | certificate-newborn-resuscitation-instructor
which projects did she do with interviews? | skills.projects | skill-field-interviews
what is the Blue Room? | projects.about | project-sala-azul
what papers has she written | list.publication
has she won awards? | list.award
what does Olinda Frazão say about her? | list.testimonial | testimonial-olinda-frazao
what does she charge? | unsaid
does she know Python? | silent
what happened in 2018 | span
`,
  es: `
¿a qué se dedica ella? | person.who
¿hay un número para llamarla? | contact.phone
¿aceptaría un puesto a tiempo completo? | person.availability
¿dónde vive? | person.place
¿da clases en algún lado ahora? | search | role-corgo-invited-lecturer
¿cuántos bebés ayudó a nacer? | search | person
¿qué hizo en Ribeira Velha? | employers.work | employer-ribeira-velha
¿cuánto tiempo estuvo en la maternidad? | employers.duration | employer-ribeira-velha
¿sabe de lactancia? | skills.evidence | skill-breastfeeding
¿hace cuánto que usa R? | skills.evidence | skill-r
¿a cuántas parteras tenía a cargo? | search | role-ribeira-birth-room-coordinator
¿trabajó alguna vez en África? | search | volunteering-parteiras-sem-mapa
¿qué idiomas habla? | spoken
¿canta? | list.interest | interest-choir
¿tiene una maestría? | list.education | education-master-maternal-health
¿sigue vigente su certificado de reanimación? | list.certificate | certificate-newborn-resuscitation-instructor
¿qué es la Sala Azul? | projects.about | project-sala-azul
¿ganó premios? | list.award
¿qué cuenta Olinda Frazão de ella? | list.testimonial | testimonial-olinda-frazao
¿cuánto cobra? | unsaid
¿sabe Python? | silent
`,
  pt: `
o que ela faz da vida? | person.who
tem um número para lhe ligar? | contact.phone
aceitaria um lugar a tempo inteiro? | person.availability
onde vive? | person.place
dá aulas em algum sítio atualmente? | search | role-corgo-invited-lecturer
quantos bebés ajudou a nascer? | search | person
o que fez na Ribeira Velha? | employers.work | employer-ribeira-velha
quanto tempo esteve na maternidade? | employers.duration | employer-ribeira-velha
percebe de amamentação? | skills.evidence | skill-breastfeeding
há quanto tempo usa R? | skills.evidence | skill-r
quantas parteiras tinha a seu cargo? | search | role-ribeira-birth-room-coordinator
já trabalhou em África? | search | volunteering-parteiras-sem-mapa
que línguas fala? | spoken
ela canta? | list.interest | interest-choir
tem mestrado? | list.education | education-master-maternal-health
o certificado de reanimação ainda é válido? | list.certificate | certificate-newborn-resuscitation-instructor
o que é a Sala Azul? | projects.about | project-sala-azul
recebeu prémios? | list.award
o que diz a Olinda Frazão sobre ela? | list.testimonial | testimonial-olinda-frazao
quanto leva à hora? | unsaid
sabe Python? | silent
`,
}
