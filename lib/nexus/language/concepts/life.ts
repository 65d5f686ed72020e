/** Words of life beside work: `English | Spanish | Portuguese`, a notion a line. */
export const life = `
dinner dinners meetup meetups gathering gatherings meeting meetings evening monthly organise organised organize organized organises host hosts | cena cenas encuentro encuentros reunion reuniones mensual organiza organizo organizar | jantar jantares encontro encontros reuniao reunioes mensal organiza organizou organizar
outdoors outdoor nature open air hike hiking | aire libre naturaleza afuera exterior caminatas | ar livre natureza exterior caminhadas
hands handicraft craft crafts crafting manual building build stone stones wall walls mortar garden gardening | manos artesania manual construir piedra piedras muro muros jardin jardineria | maos artesanato manual construir pedra pedras muro muros jardim jardinagem argamassa
card cards game games truco poker chess play plays playing | cartas naipes juego juegos juega jugar truco poker ajedrez | cartas baralho jogo jogos joga jogar truco poquer xadrez
boat boats row rows rower rowing rowed scull sculls oar oars sail sailing canoe sport sports athletic exercise | bote botes rema remar remo remero vela velero canoa deporte deportes deportista ejercicio | barco barcos rema remar remo remador vela canoa esporte esportes desporto desportos exercicio
sing sings singing sang song songs singer choir choirs music musical musician voice voices concert instrument | canta cantar canto coro coros cantante musica musical musico voz voces concierto instrumento | canta cantar canto coro coral corais cantora musica musical musico voz vozes concerto instrumento
collect collects collecting collection collector antique antiques vintage | colecciona coleccionar coleccion coleccionista junta antiguo antiguas | coleciona colecionar colecao colecionador junta antigo antigas
sunday sundays saturday saturdays weekend weekends thursday thursdays week weekly | domingo domingos sabado sabados fin finde semana jueves semanal | domingo domingos sabado sabados fim semana quinta quintas semanal
electronics electronic solder soldering circuit circuits hardware technician | electronica electronico soldar circuito circuitos hardware tecnico | eletronica eletronico soldar circuito circuitos hardware tecnico
wait waits waiting patience patient patiently calm slow | esperar espera paciencia paciente calma tranquilo | esperar espera paciencia paciente calma tranquilo
honest honesty trust trusted trusts confidence reliable trustworthy | honesto honestidad confianza confia confiar confiable | honesto honestidade confianca confia confiar confiavel
art painting theatre dance literature poetry novel | arte pintura teatro danza literatura poesia novela | arte pintura teatro danca literatura poesia romance
food cook cooking kitchen restaurant | comida cocina cocinar restaurante | comida cozinha cozinhar restaurante
`
