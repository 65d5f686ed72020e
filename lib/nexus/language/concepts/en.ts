/** Words of work that stand for one another in questions and in CVs; a line each. */
export const en = `
database databases postgresql sql storage
frontend front-end interface interfaces ui react css browser
backend back-end server servers api apis
industry industries sector sectors field fields domain
open-source stars contributors github community repository
proud achievement achievements accomplishment impact result results
spreadsheet spreadsheets excel sheets
dinner dinners meetup meetups gathering community monthly
senior principal lead staff
lead led leads leading leader leadership manage managed manages managing manager management boss head heads headed supervise supervised supervisor chief charge coordinate coordinated coordinator direct reports group team people
mentor mentors mentored mentoring mentorship coach coached coaching train trained training teach teaches taught teaching teacher juniors onboarding students lecturer tutor
downtime outage outages interruption offline maintenance window
migrate migrated migration migrating move moved moving switch switched replace replaced port ported
money payment payments pay paid bank banks banking finance financial fintech transfer transfers
accounting accountant bookkeeping ledger ledgers balance balances books close
bug bugs error errors mistake mistakes defect defects wrong fault faults
fast faster speed speeds quick quicker performance latency slow seconds minutes
huge big large scale massive million millions volume
prove proved proven proof formal formally verify verified verification specification model
night nights overnight shift shifts call oncall on-call pager
incident incidents fire production pager on-call emergency emergencies crisis outage postmortem
blind disabled disability accessibility accessible screen-reader wcag see keyboard
map maps mapping geographic geospatial gis cartography spatial chart charts
train trains railway railways rail freight wagon wagons yard yards tracks
flood floods flooding water river rivers tide warning alert alerts
phone phones mobile cellphone sms
participated participate involved team together collaborators with
team teams colleague colleagues group people
customer customers client clients user users
open-source opensource public free source
test tests testing tested quality
cloud infrastructure deploy deployment deployments devops servers server
monitoring observability tracing metrics dashboards dashboard logs
security secure safety safe encryption
design designed designs architecture architect architected
write writes wrote written writing author blog docs documentation
speak spoke spoken talk talks talked conference conferences presented
paper papers handwritten notebook notebooks records pages typed digitised digitized archive archives
abroad overseas foreign countries country international africa
outdoors outdoor open air hands craft crafting building stone walls garden
card cards truco poker chess
boat boats row rows rowing rowed scull sail sailing
sing sings singing choir singer music
vote voted elected
teenager teenagers kids young youth children pupils
neighbour neighbours neighbor neighbors community neighbourhood
cost costs cheaper save saved savings budget
data database databases dataset datasets storage
birth births deliver delivered delivering baby babies newborn newborns midwife midwifery
breastfeed breastfeeding nursing lactation milk
drill drills simulate simulated simulation simulations dummies mannequins practice
immigrant immigrants migrant migrants refugee refugees foreign
research researcher researched science scientific study
win won prize award awarded medal
remote remotely distributed
startup startups founder founded cooperative co-op member owned
degree degrees title titles engineering engineer engineers
error-free idempotent idempotency duplicate duplicates twice once
real-time realtime live instant instantly
mathematics maths math mathematically formal statistics statistical
animation interactive visualization visualisation graphics drawing draws
`
