/** Words of work that stand for one another in questions and in CVs; a line each. */
export const pt = `
banco bancos dados postgresql sql
frontend interface interfaces react css navegador
backend servidor servidores api apis
industria industrias setor setores ramo area
conquista conquistas resultado resultados impacto orgulho
planilha planilhas excel
jantar jantares encontro encontros comunidade mensal
lidera liderou liderar liderado lideranca lider lidero chefia chefiou chefiar chefe dirige dirigiu gerencia gerenciou gerente coordena coordenou coordenar coordenacao coordenadora comandou responsavel grupo equipe time pessoas gestao
ensina ensinar ensino mentor mentoria forma formou formar treina treinou treinar professor professora docente alunos alunas juniores aulas aula da
queda quedas interrupcao parada manutencao janela desligar
migra migrou migrar migracao migrado migrei mover moveu mudar mudou trocar trocou substituir
dinheiro grana pagamento pagamentos pagar banco bancos financeiro financeira financas transferencia transferencias
contabilidade contabil contador contas livro razao lancamento lancamentos balanco fechamento partidas dobradas
erro erros falha falhas bug bugs engano
rapido rapida velocidade desempenho latencia lento segundos minutos
enorme grande grandes escala milhoes milhao volume
provou provar prova matematicamente formal formalmente verificar verificacao especificacao modelo
noite noites noturno madrugada madrugadas plantao plantoes turno turnos
incidente incidentes fogo producao plantao emergencia emergencias crise urgencia
cego cegos deficiencia acessibilidade acessivel leitor tela teclado
mapa mapas geografico geoespacial gis cartografia espacial carta cartas
trem trens ferrovia ferroviario ferroviaria carga vagao vagoes patio patios trilhos
inundacao inundacoes cheia cheias enchente enchentes agua rio rios mare aviso avisos alerta alertas
celular telefone movel sms
participou participaram participar equipe colaboraram junto
equipe equipes colega colegas time grupo
cliente clientes usuario usuarios
codigo aberto livre publico
teste testes qualidade
nuvem infraestrutura deploy implantacao devops servidor servidores
monitoramento observabilidade rastreamento metricas painel paineis
seguranca seguro segura
projeta projetou design desenho arquitetura arquiteto
escreve escreveu escrito escrever texto textos autor blog documentacao
palestra palestras palestrou conferencia conferencias apresentou falou
papel papeis manuscrito manuscritos caderno cadernos caderneta cadernetas registros paginas digitou arquivo
exterior estrangeiro fora paises internacional africa
ar maos artesanato construir pedra muros jardim
cartas baralho truco poquer xadrez
barco barcos rema remar remo remador vela
canta cantar coro coral cantora musica
jovem jovens adolescentes criancas meninos
vizinho vizinhos vizinhas moradores bairro comunidade
custo custos barato economia economizar orcamento
dados banco bancos armazenamento
parto partos nascimento nascimentos bebe bebes recem nascido nascidos parteira parteiras
amamentar amamentacao aleitamento leite peito
simulacao simulacoes simular simulado manequins pratica treino
imigrante imigrantes migrante migrantes refugiados estrangeiras
pesquisa pesquisador pesquisou investigacao ciencia cientifico
ganhou premio premiada premiado medalha
remoto distribuido distancia
cooperativa socio cooperado cooperados fundou fundador
duplicado duplicados duplicadas dobro duas vezes idempotente idempotencia
tempo real vivo instantaneo instantaneos
matematica estatistica estatisticas
engenharia engenheiro graduacao
`
