/** `question | plan | anchors that it has to name or cite`; questions about the second CV stand in `second.ts`. */
export const en = `
So who's this person, in short? | person.who
Give me the thirty-second version of Matías | person.who
What's his deal? What does he do? | person.who
sum him up for my boss | person.who
Could you introduce the candidate? | person.who
I'd love to drop him a line, what's the address? | contact.email
which mail should I write to? | contact.email
Is there a number I can ring? | contact.phone
can I text him somewhere? | contact.phone
what's the best way to get hold of him? | contact.all
How would I approach him about a role? | contact.all
Is he on LinkedIn? | links | link-linkedin
where's his github | links | link-github
When could he be on board? | person.availability
what's the earliest he could start? | person.availability
is he on the market right now? | person.availability
would he be up for a new gig? | person.availability
Does he work from home or come to the office? | person.remote
is he okay with remote work | person.remote
Where's home for him? | person.place
what part of the world is he in? | person.place
which city is he in? | person.place
what time is it where he works, timezone-wise? | person.timeZone
would we have to sponsor him? | person.permit
Is he legally able to work in Germany? | person.permit
Does he hold an EU passport? | person.permit
what does he expect to be paid? | unsaid
how much would he cost us per day | unsaid
what's his going rate? | unsaid
Is he a married man? | unsaid
does he have any kids | unsaid
what year was he born | unsaid
which church does he go to, what religion? | unsaid
has he got any health problems | unsaid
who did he vote for | unsaid
Can I have the CV on paper? | file
got a pdf of this? | file
how do I save his resume | file
please send over the resume | file
is he any good with Python? | skills.evidence | skill-python
how well does he know kubernetes | skills.evidence | skill-kubernetes
Has Kafka ever crossed his path? | skills.evidence | skill-kafka
ever touched Terraform? | skills.evidence | skill-terraform
for how many years has he been doing Rust? | skills.evidence | skill-rust
how long's he been at it with React? | skills.evidence | skill-react
when did he last touch Redis | skills.evidence | skill-redis
does he do postgres? | skills.evidence | skill-postgresql
any golang? | skills.evidence | skill-go
did they use Go at the railway, Ferrovía Austral? | skills.evidence | skill-go
did he use ClickHouse at Cauce? | skills.evidence | skill-clickhouse
which has he done longer, Go or Python? | skills.compare | skill-go skill-python
Kafka vs Redis, where is he stronger? | skills.compare | skill-kafka skill-redis
what has he made with D3? | skills.projects | skill-d3
anything he built in Rust that I can look at? | skills.projects | skill-rust
show me projects that involve accessibility | skills.projects | skill-accessibility
what's in his toolbox? | everySkill.list
what tech does he know | everySkill.list
list all of his skills please | everySkill.list
what is he best at? | everySkill.most
which technology has he used the longest | everySkill.most
how many skills are listed | everySkill.count
where does he work these days? | jobs.current
what's his day job? | jobs.current
who employs him at the moment? | jobs.current
what did he do before his current job | jobs.previous
where was he just before this one? | jobs.previous
where did it all start for him, what was the first job? | jobs.first
how did he get started professionally? | jobs.first
where did he stick around the longest? | jobs.longest
which employer kept him the longest | jobs.longest
how many years has he been working in total? | jobs.total
how much professional experience does he have altogether | jobs.total
how many places has he worked at | jobs.count
run me through his jobs | jobs.list
which companies has he been with? | jobs.list
what's his work history? | jobs.list
what did he get up to at Ferrovía Austral? | employers.work | employer-ferrovia-austral
tell me about his time at Tesela | employers.work | employer-cooperativa-tesela
what was his role at Cauce | employers.work | employer-cauce
how long was he with the cooperative Tesela | employers.duration | employer-cooperativa-tesela
how many years did he spend at Ferrovía? | employers.duration | employer-ferrovia-austral
since when is he at Cauce | employers.duration | employer-cauce
what sort of company is Cauce? | employers.about | employer-cauce
how big is Cooperativa Tesela | employers.about | employer-cooperativa-tesela
was he longer at Cauce or at Ferrovía Austral? | employers.compare | employer-cauce employer-ferrovia-austral
where did he work before Tesela | beside.before | employer-cooperativa-tesela
and what came after Ferrovía Austral? | beside.after | employer-ferrovia-austral
why did he quit Tesela? | whyLeft
what made him leave Ferrovía Austral | whyLeft
what was he up to in 2017? | span
where was he in 2013 | span
what has he been doing since 2021 | span
what was he doing between 2012 and 2014 | span
where did he go to uni? | list.education
what did he read at university | list.education
does he have a PhD? | list.education
what's his academic background? | list.education
any certs? | list.certificate
is he Kubernetes certified? | list.certificate | certificate-certified-kubernetes-administrator
when does his CKA run out, the Certified Kubernetes Administrator? | list.certificate | certificate-certified-kubernetes-administrator
has he won anything | list.award
any prizes to his name? | list.award
has he given talks? | list.publication
what has he published so far | list.publication
did he ever write an article about trains? | list.publication | publication-freight-trains-queues
does he do any volunteer work | list.volunteering
does he give something back to the community? | list.volunteering
what does he do in his spare time | list.interest
what's he into outside of work? | list.interest
who can vouch for him? | list.testimonial
what do people who worked with him think? | list.testimonial
what did Inés Barragán say | list.testimonial | testimonial-ines-barragan
how's his French? | spoken
which languages does he speak? | spoken
can he hold a meeting in Portuguese? | spoken
is English his mother tongue | spoken
what is Marea? | projects.about | project-marea
tell me more about Pulso | projects.about | project-pulso
how did the Andén project go | projects.about | project-anden
who else worked on Vigía | projects.about | project-vigia
where's the source of Marea? | projects.about | project-marea
what was built with in Sobremesa | projects.about | project-sobremesa
which came first, Vigía or Andén? | projects.compare | project-vigia project-anden
what has he built? | list.project
show me his portfolio | list.project
how many projects are there | list.project
what's the newest thing he's built? | projects.about
how are you doing | chatter.greeting
hi there! | chatter.greeting
cheers, that helped a lot | chatter.thanks
ok bye | chatter.bye
am I talking to a real human here? | chatter.identity
what are you able to answer? | chatter.abilities
has he ever managed people? | search | role-cauce-principal-engineer-ledger
how large was the team he led | search | role-cauce-principal-engineer-ledger
does he have experience in banking? | search | employer-cauce
did he ever work in research | search | role-ribera-research-assistant
has he taught kids to code? | search | volunteering-club-de-codigo-barracas
has he worked for a railway company? | search | employer-ferrovia-austral
how fast does the books close each day thanks to him | search | role-cauce-principal-engineer-ledger
has he worked with people who can't see? | search | role-tesela-full-stack-developer
has he been on call at night? | search | skill-incident-response
did he ever get rid of spreadsheets | search | role-ferrovia-software-engineer
has he ever reduced waiting times for trains | search | role-ferrovia-senior-software-engineer
which of his things warns people about high water? | search | project-island-flood-line
does he know Salesforce? | silent
any COBOL experience | silent
has he worked at Google? | silent
did he study in Harvard | silent
does he know how to cook | silent
has he lived in Tokyo? | silent
`
