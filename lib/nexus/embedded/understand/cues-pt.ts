import type { CueExpressions } from './cue.ts'

export const pt: CueExpressions = {
  greeting: /^(oi|ola|opa|e ai|bom dia|boa tarde|boa noite|oie|saudacoes|tudo bem|hey)\b/,
  thanks: /\b(obrigad[oa]|valeu|brigad[oa]|agradeco|grat[oa])\b/,
  bye: /^(tchau|ate (logo|mais|breve)|adeus|falou)\b/,
  identity:
    /\b(voce|vc|tu|isso|isto|isso aqui) (e|es) (um |uma )?(humano|humana|pessoa|pessoa real|gente|real|bot|robo|ia|inteligencia artificial|maquina|chatgpt|programa|theowner)\b|\bquem (e voce|e vc|es tu|te (fez|criou)|fez voce|voce e)\b|\bo que (voce e|e voce|es)\b|\bcom quem (estou falando|eu falo|falo)\b|\b(que|qual) modelo (voce|vc|e|de ia)\b|\bestou falando com\b|\be um (robo|bot)\b|\bfalo com (uma|um)\b/,
  abilities:
    /\bo que (posso|da para|voce pode|vc pode|voce sabe|voce consegue|eu posso) (perguntar|fazer|responder|dizer|ajudar)?\b|\bcomo (funciona|voce funciona|isso funciona|pode me ajudar|voce ajuda)\b|^ajuda( por favor)?$|\bpara que (serve|voce serve)\b|\bque perguntas\b/,
  override:
    /\b(ignore|ignora|esqueca|esquece|desconsidere|desobedeca|pule)\b.{0,40}\b(instrucoes|regras|anterior\w*|tudo|prompt|orientacoes|acima)\b|\bprompt (de|do) sistema\b|\bsystem prompt\b|\b(mostre|mostra|imprima|revele|repita|diga|me diga|me de|me passe|passe)\b.{0,30}\b(seu|sua|seus|suas|o|a|os|as|secret\w+|intern\w+|ocult\w+)\b.{0,25}\b(prompt|instrucoes|regras|chave|chaves|senha|api key|variaveis|banco de dados|tabelas?|token|configurac\w+)\b|\bagora voce e\b|\b(finja|aja|faca de conta|atue) (que|como|ser)\b|\bmodo (dan|desenvolvedor)\b|\b(instrucoes|regras) (ocultas|secretas|internas)\b|\btraduz\w* (o|este|isso|tudo)\b|\b(nova|novas) (instrucao|instrucoes|ordem|regra)\b|<script|<img|!\[|\bjavascript:|\bdrop table\b|\b(diga|escreva|repita|responda) (que|apenas|so|somente|exatamente|com)\b/,
  unsaid:
    /\b(salario|salarial|remuneracao|honorarios|pretens\w+|quanto (ele |ela |o \w+ |a \w+ )?(ganha|cobra|cobraria|recebe|custa|quer ganhar|pede|ganhava)|valor (da )?hora|quantos anos (ele |ela |o \w+ )?tem$|que idade|idade|aniversario|data de nascimento|nasceu|nascid[oa]|casad[oa]|estado civil|solteir[oa]|namorad[oa]|espos[oa]|mulher|marido|conjuge|filh[oa]s?|familia|politic\w*|partidos?|vota|votou|religi\w*|catolic\w*|acredita em deus|saude|doenca\w*|deficien\w+|gravida|gravidez|antecedentes|condenad\w*|pres[oa]|gay|sexual\w*|endereco (residencial|de casa|completo|exato)|cpf|rg|numero do passaporte|conta bancaria|pesa|altura|signo|horoscopo|(comida|cor|filme|musica|banda|time) (favorit\w+|preferid\w+)|torce|time de futebol|futebol|defeitos?|fraquezas?|pontos? fracos?|animais de estimacao|cachorro|gatos?|pets?|cnh|carteira de motorista|habilitacao)\b/,
  email: /\be-?mails?\b|\bcorreio eletronico\b/,
  phone:
    /\b(telefone|telemovel|(o|seu) celular|celular$|whats ?app|zap|ligar (para|pra|pro)|numero de (telefone|contato|celular)|(o|qual o|que) numero( dele| dela)?$)\b/,
  contact:
    /\bcontat\w+\b|\bcontact\w+\b|\bcomo (posso |eu |faco para |consigo |a gente |se )?.{0,12}(fal\w+ com|escrev\w+ para|contrat\w+|encontr\w+|chamar)\b|\bfalar com (ele|ela|o theowner|theowner)\b|\bentrar em contato\b|\bredes( sociais)?\b|\bcontrata-l[oa]\b/,
  file: /\b(pdf|baixar|baixo|download|imprimir|docx|word|anexo|ficheiro)\b|\b(curriculo|cv) (como|completo)\b|\b(manda|mande|me manda|envia|envie|copia|me passa) .{0,14}(o |seu |do )?(cv|curriculo)\b/,
  availability:
    /\bdispon\w+|\baviso previo\b|\b(topa|pode|consegue|aceita|poderia) (comecar|entrar|iniciar)\b|\btempo (integral|inteiro)\b|\bmeio periodo\b|\bpart-?time\b|\bfull-?time\b|\bquando (ele |ela |o \w+ )?(pode|poderia|consegue|estaria|comecaria)( \w+)? ?(comecar|iniciar|entrar)?\b|\b(procura|procurando|busca|buscando|a procura|em busca)( de)?( um| uma)?( novo| nova)? ?(emprego|trabalho|vaga|oportunidade\w*|posicao|algo)?\b|\baberto a\b|\b(aceita|ouve|avalia) (propostas|ofertas)\b|\bque tipo de (vaga|cargo|trabalho|posicao) (ele |ela )?(procura|quer|busca|interessa)\b|\blivre para\b/,
  place:
    /\b(onde|em que (cidade|pais|lugar)) (ele |ela |o \w+ |a \w+ )?(esta|mora|vive|reside|fica|se encontra)\b|\b(mora|morando|localizacao|localizad[oa]|reside|residencia|cidade|de onde (ele |ela |o \w+ )?e|em que pais|vive)\b/,
  timeZone: /\bfuso( horario)?\b|\butc\b|\bgmt\b|\bdiferenca de horario\b/,
  remote:
    /\bremot\w+\b|\bhibrid\w+\b|\bpresencia\w*\b|\bteletrabalho\b|\bhome ?office\b|\bno escritorio\b|\bde casa\b|\bmudar\w*\b|\brelocac\w+\b|\bmudanca\b/,
  permit:
    /\bvistos?\b|\b(permissao|autorizacao|licenca) (de|para) trabalh\w+\b|\bcidada\w+\b|\bnacionalidade\w*\b|\bpassaporte\w*\b|\b(pode|autorizado|legalmente|documentos) .{0,12}trabalhar (na|no|em|nos) (europa|espanha|uniao|eua|estados|alemanha|portugal|brasil|\w+)\b/,
  who: /\bquem e\b|\b(me )?(fale|fala|conte|conta|diga)( \w+){0,3} (de|sobre|do|da|dele|dela) (ele|ela|voce|theowner|o theowner|essa pessoa|esse candidato)?\b|\b(dele|sobre ele|sobre ela)$|\bresum\w+\b|\bem (uma|poucas) (frase|palavras|linha|linhas)\b|\bo que (ele|ela|o theowner|theowner) faz( da vida)?$|\bapresent(e|a)( o| a|-se)?\b|\bperfil\b|\bprofissao\b|\bocupacao\b|\bbiografia\b|\bbio\b|\btrabalha com o que\b/,
  everySkill:
    /\b(que|quais|todas|principais|suas|lista|stack) .{0,25}\b(habilidades|tecnologias|competencias|ferramentas|conhecimentos|aptidoes|skills|stack|linguagens( de programacao)?|pontos fortes)\b|\b(habilidades|tecnologias|stack|competencias|skills)$|\bem que (ele |ela |o \w+ )?(e bom|e especialista|se destaca|se especializa)\b|\bespeciali\w+\b|\blinguagens de programacao\b|\bo que (ele |ela )?(sabe fazer|programa|domina)$/,
  duration:
    /\bquanto tempo\b|\bquantos (anos|meses)\b|\banos (de|com|em|usando|trabalhando)\b|\bquanta experiencia\b|\bdesde (quando|que ano)\b|\bha quanto\b|\bquanto (durou|ficou|trabalhou)\b|\bsenioridade\b/,
  count: /\bquant[oa]s\b|\bnumero de\b|\bquantidade de\b/,
  compare: /\b(mais|menos|melhor|pior|versus|vs|compar\w+|do que|diferenca)\b|\bou\b/,
  most: /\bmais\b|\bmelhor\w*\b|\bprincipal\w*\b|\bprincipais\b|\bpreferid\w+\b|\bfavorit\w+\b/,
  first: /\b(mais (velh[oa]|antig[oa])|primeir[oa]s?|comecou|iniciou|inicio|comeco)\b/,
  previous:
    /\b(ultim[oa]|mais nov[oa]|anterior\w*|previ[oa]|mais recente)\b|\bantes (deste|desse|disso|de agora|do atual|do emprego atual)\b/,
  current: /\b(atual|atualmente|agora|hoje|hoje em dia|neste momento|no momento|ultimamente)\b/,
  longest: /\bmais (long[oa]|tempo|durou|anos|duradour\w+)\b|\bmaior tempo\b/,
  before: /\b(antes|previamente|anterior a)\b/,
  after: /\b(depois|apos|em seguida|posterior\w*)\b/,
  whyLeft:
    /\bpor ?que (ele |ela |o \w+ )?(saiu|deixou|pediu demissao|foi demitid\w+|largou|abandonou)\b|\bmotivos? (da|de|para) .{0,20}(saida|sair)\b|\b(foi )?demitid[oa]\b/,
  job: /\b(trabalh\w+|trampo\w*|trampa\w*|emprego|empregos|cargo|cargos|funcao|posicao|vaga|carreira|fazendo|fazia|fez|empresa|papel|papeis)\b/,
  employers:
    /\b((todos|todas|lista|liste|enumere) .{0,14}(trabalhos|empregos|cargos|trampos)|empregador\w*|empresas?|companhias?|organizacoes|firmas|lugares .{0,15}trabalh\w+|(onde|em que lugares|em quais empresas|em que empresas) (ele |ela |o \w+ )?(ja )?trabalh\w+|historico profissional|experiencia profissional)\b/,
  studies:
    /\b(estud\w+|universi\w+|faculdade|escola|colegio|educacao|educacional|diploma\w*|titulos?|formad[oa]|formou|se formou|formacao|gradu\w+|academic\w+|tcc|nota (final|media)|que nota|tese|cursos?|cursou|ensino)\b/,
  degree:
    /\b(ph\.? ?d|doutorad\w*|doutor|mestrad\w*|mestre|mba|bachare\w+|licenciatur\w+|pos-?graduacao|pos)\b/,
  certificates: /\b(certifica\w+|credencia\w*|habilitacoes)\b/,
  awards: /\b(premi\w+|reconhecimento\w*|distinc\w+|ganhou|medalhas?|homenage\w+)\b/,
  publications:
    /\b(publica\w+|publicou|papers?|artigos?|palestr\w+|conferencias?|apresentacoes|apresentacao|apresentou|escreveu|escrito|escritos|escreve|livros?|textos?|podcasts?)\b/,
  volunteering: /\b(voluntari\w+|ong|comunitari\w+|solidari\w+|sem receber|de graca|comunidade)\b/,
  interests:
    /\b(hobb(y|ies)|joga|canta|danca|pinta|hobbies|interesses|tempo livre|horas vagas|horas livres|passatempos?|fora do trabalho|para se divertir|gosta de fazer|(fim|fins|final|finais) de semana|lazer|esportes?|desportos?|paixoes)\b/,
  testimonials:
    /\b(depoiment\w+|testemunh\w+|recomend\w+|referencias?|opini\w+|(?<!^|me |nos )(diz|dizem|disse|disseram|pensa|pensam|fala|falam|falou|acha|acham) (dele|dela|de|sobre|do|da|bem|mal)|o que (dizem|disseram|acham|pensam|falam)|reputacao|colegas)\b/,
  spoken:
    /\b(idiomas?|linguas|(que|qual|outra) lingua|lingua materna|nativ[oa]|biling\w+|fluent\w+|fluencia)\b/,
  projects:
    /\b(projet\w+|portfolio|portifolio|codigo aberto|open ?source|repos?|repositori\w+|produtos? .{0,12}(fez|feito|criou)|construiu|desenvolveu|coisas que (fez|construiu)|apps?|aplicativos?)\b/,
  career:
    /\b(carreira|trajetoria|historia|experiencia (profissional|total)|no total|ao todo|total|profissionalmente|na (area|industria|profissao)|como (engenheir\w+|desenvolvedor\w*|programador\w*|profissional|\w+eir[oa]))\b/,
  followUp:
    /^(e|alem disso|tambem|entao|mas)\b|^(a|o|as|os) (de|do|da|dos|das|outr[oa]s?)\b|^a que\b|\b(la|ali|isso|isto|esse|essa|esses|essas|aquele|aquela|o mesmo)\b/,
  link: /\b(link|url|site|pagina|web|codigo( fonte)?|repo|repositorio|demo|onde (posso ver|vejo|encontro))\b/,
  made: /\b(fez|feito|feita|construiu|criou|usou|usa|usado|usaram|utiliz\w+|tecnolog\w+|stack|escrito em|desenvolv\w+)\b/,
}
