import type { CueExpressions } from './cue.ts'

export const en: CueExpressions = {
  greeting: /^(hi|hey|hello|hiya|yo|good (morning|afternoon|evening|day)|greetings|howdy)\b/,
  thanks: /\b(thanks|thank you|thx|cheers|appreciate it|much appreciated)\b/,
  bye: /^(bye|goodbye|see you|see ya|farewell)\b/,
  identity:
    /\bare you (a |an )?(human|person|real|bot|robot|ai|machine|chatgpt|gpt|llm|program|him|theowner)\b|\b(who|what) are you\b|\bwho am i (talking|speaking|chatting) (to|with)\b|\bwhat (model|llm|ai) (are|is|do)\b|\bis this (a bot|an ai|ai|a real person|a human)\b|\bam i (talking|speaking|chatting) (to|with)\b|\b(who|what) (made|built|powers) you\b/,
  abilities:
    /\bwhat can (you|i) (do|ask|answer|help|tell)\b|\bhow (does this|do you|can you) (work|help)\b|\bwhat (questions|kind of questions|should i ask)\b|^help( me)?( please)?$|\bwhat is this( chat| thing)?$/,
  override:
    /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|rules?|prompts?|previous|above|everything|guidelines|guardrails)\b|\bsystem prompt\b|\b(print|reveal|show|repeat|output|tell me|give me|dump)\b.{0,30}\b(your|the|hidden|secret|initial|internal)\b.{0,25}\b(prompt|instructions?|rules|api key|keys?|password|env|environment|tokens?|config\w*|database|tables?)\b|\byou are now\b|\bpretend (to be|you|that)\b|\bact as\b|\bjailbreak\b|\bdan mode\b|\bdeveloper mode\b|\bhidden (instructions?|prompt|rules)\b|\btranslate (the|this|your|everything)\b|\bnew (system )?(instructions?|orders?|rules?)\b|<script|<img|!\[|\bjavascript:|\bdrop table\b|\b(say|write|repeat|answer|reply|respond) (that|only|exactly|with|after me)\b/,
  unsaid:
    /\b(salary|salaries|wage|wages|compensation|pay (range|expectations?|rate)|(hourly|daily|day) rate|how much (does|did|do|would|is|will) .{0,25}\b(earn|make|charge|cost|paid)\b|rates?$|how old|\bage\b|birthday|birth ?date|date of birth|born|married|marital|single|girlfriend|boyfriend|wife|husband|spouse|partner|kids|children|family|sons?|daughters?|politic\w*|vote[sd]?|religio\w*|catholic|christian|muslim|jewish|believe in god|health|illness|disabilit\w*|pregnan\w*|criminal|convict\w*|arrested|gay|sexual\w*|home address|street address|passport number|bank account|weight|height|zodiac|favou?rite (food|colou?r|movie|film|song|band|team)|football team|weakness\w*|pets?|dog|cat|driv(er|ing)('s|s)? licen[cs]e)\b/,
  email: /\be-?mails?\b|\bmail address\b/,
  phone:
    /\b(telephone|(phone|mobile|cell ?phone)( number)?( of)?$|phone number|cell ?phone|mobile number|whats ?app|(call|ring|phone) (him|her|them)|(his|her|their) (phone|mobile|number))\b/,
  contact:
    /\bcontact\b|\b(get|be) in touch\b|\breach (him|her|them|out|theowner)\b|\bhow (can|do|could|should) (i|we|one) (hire|reach|contact|write|message|talk to|speak)|\b(write|message|talk) to (him|her|them)\b|\bsocial (media|networks?|profiles?)\b/,
  file: /\b(pdf|download(able)?|printable|docx|word (file|version|document)|attachment)\b|\b(cv|resume) (as|file|document)\b|\b(send|give|get|copy of|print|forward) .{0,15}\b(cv|resume)\b|\bfile\b.{0,20}\b(cv|resume)\b/,
  availability:
    /\bavailab\w+|\bnotice period\b|\b(can|could|able to|ready to|free to) \w* ?(start|join|begin)\b|\bopen to\b|\b(full|part)-?time\b|\b(join|hire) (us|him|her|them)\b|\bposition with us\b|\bwork (for|with) us\b|\b(when|how soon) (can|could|would) (he|she|they|theowner) (start|join|begin)|\blooking for (a |an )?(new )?(job|role|position|work|opportunit\w+|something)|\bjob hunting\b|\b(start|starting) date\b|\bfree (to|from)\b|\bconsider(ing)? (offers|new)|\binterested in (a |new )?(job|role|offer|position|opportunit\w+)\b|\bwhat (kind|sort) of (role|job|position|work) (is|does|would) \w+ (looking|want|like|seek)|\bhireable\b|\bfor hire\b/,
  place:
    /\bwhere (is|does|do|are|s) (he|she|they|you|theowner|the candidate|[a-z]+) ?(live|living|based|located|from|reside|right now|now)?$|\b(lives?|living(?! wage)(?<!for a living)|based|located|location|resides?|city|which country|what country|hometown|home ?base)\b/,
  timeZone: /\btime ?zones?\b|\butc\b|\bgmt\b|\boverlap with (us|eu|europe\w*|american) hours\b/,
  remote:
    /\bremote(ly)?\b|\bhybrid\b|\bon-?site\b|\bin the office\b|\bwork from home\b|\bhome ?office\b|\brelocat\w+\b/,
  permit:
    /\bvisas?\b|\bwork permits?\b|\bcitizen\w*\b|\bnationalit\w+\b|\bpassports?\b|\b(authori[sz]ed|allowed|eligible|legally able|right) to work\b|\bsponsor\w*\b/,
  who: /\bwho is (he|she|this|theowner|the)\b|\bwho s (he|she|this)\b|\btell me (a bit |a little |something )?about (him|her|them|yourself|this person|the candidate|theowner)\b|\bsummar(y|ize|ise)\b|\bin (a|one) (nutshell|sentence)\b|\bintroduce\b|\bwhat (does|do) (he|she|they|theowner) do( for a living)?$|\b(short )?bio\b|\boverview\b|\bbackground\b|\bprofession\b|\boccupation\b|\belevator pitch\b|\bprofile\b/,
  everySkill:
    /\b(what|which|list|all|main|top|key|his|her|their|technical|tech) .{0,20}\b(skills?|technologies|tech stack|stack|tools|competenc\w+|programming languages|expertise)\b|\b(skills|tech stack|skill ?set)$|\b(good at|strongest)\b|\bspeciali[sz]\w+\b|\bwhat (can|does) (he|she|they|theowner) (program|code|know)\b|\bprogramming languages?\b/,
  duration:
    /\bhow long\b|\bhow many (years|months)\b|\b(years|months) (of|with|in|at|on)\b|\bhow much (experience|time)\b|\bsince (when|what year|which year)\b|\bseniority\b|\btenure\b/,
  count: /\bhow many\b|\bnumber of\b|\bcount of\b/,
  compare:
    /\b(more|less|longer|better|stronger|rather|versus|vs|compared?|comparison|than|difference)\b|\bor\b/,
  most: /\bmost\b|\bbest\b|\bstrongest\b|\bmain\b|\btop\b|\blongest\b|\bfavou?rite\b/,
  first:
    /\b(first|earliest|oldest|longest ago|began|begin|beginning|started out|start (his|her|their|out)|start of)\b/,
  previous:
    /\b(last|newest|previous|former|prior|latest|most recent)\b|\bbefore (this|the current|his current|her current|now|that)\b/,
  current:
    /\b(current|currently|now|nowadays|today|present|presently|these days|at the moment|right now)\b|\bis (he|she|theowner) working\b/,
  longest: /\blongest\b/,
  before: /\b(before|prior to|preceding|previous to)\b/,
  after: /\b(after|following|next|since leaving)\b/,
  whyLeft:
    /\bwhy did (he|she|they|theowner) (leave|quit|go)\b|\breasons? (for|of|to) leav\w+\b|\bfired\b|\blaid off\b|\bwhy .{0,30}\b(left|leave|leaving|quit)\b/,
  job: /\b(jobs?|roles?|positions?|title|career|employment|employed|works?|worked|working|doing|do for work|job history|company|employer)\b/,
  employers:
    /\b((all|list|every|each) .{0,14}(jobs|roles|positions|gigs)|spent? the most time|employers?|companies|company|organi[sz]ations|firms|places .{0,12}worked|where (has|did|have) .{0,15}work\w*|worked (for|at)|work history|work experience)\b/,
  studies:
    /\b(stud(y|ies|ied|ying)|universit\w+|college|school\w*|educat\w+|degrees?|graduat\w+|diplomas?|academic|major(ed)?|thesis|courses?|alma mater|grades?|gpa|learn(ed|t)? at|formal training|qualifications?)\b/,
  degree: /\b(ph\.? ?d|doctora\w+|doctoral|master'?s?( degree)?|msc|m\.?sc|mba|bachelor'?s?|bsc|b\.?sc)\b/,
  certificates: /\b(certificat\w+|certified|certs?|accredit\w+|licen[cs]es?|credentials?)\b/,
  awards: /\b(awards?|prizes?|honou?rs?|recognitions?|won|win|distinctions?|medals?)\b/,
  publications:
    /\b(publications?|published?|read something|watch (him|her|them)|papers?|articles?|blog ?posts?|talks?|conferences?|speaker|spoken at|speaking|given a talk|written|writes?|writing|books?|presentations?|keynotes?|podcasts?)\b/,
  volunteering:
    /\b(volunteer\w*|pro bono|charit\w+|community work|social work|non-?profits?|unpaid|give back|gives back|free time for)\b/,
  interests:
    /\b(hobb(y|ies)|(he|she|they|you) (play|sing|dance|paint|cook)s?|interests?|free time|spare time|outside (of )?work|for fun|pastimes?|likes? to do|off work|after work|weekends?|leisure|sports?)\b/,
  testimonials:
    /\b(testimonials?|recommend(s|ed|ation|ations)?|references?|referees?|vouch\w*|praise\w*|colleagues? (say|think|said)|(people|others|coworkers|co-workers|clients?|managers?|boss|peers) (say|think|said)|(say|says|said|think|thinks|thought|speak|speaks) (about|of)|reputation|like to work with)\b/,
  spoken:
    /\b(fluent|fluency|languages? (does|do|can|is|are|spoken|level|skills)|(what|which|how many|foreign|human|natural|any other|other) languages?|mother tongue|native( language| speaker)?|bilingual|multilingual|languages$)\b/,
  projects:
    /\b(projects?|portfolio|side projects?|open ?source|things? .{0,12}(built|made)|repos?|repositor\w+|github projects?|case stud\w+|products? .{0,10}(built|made|launched)|built|apps?)\b/,
  career:
    /\b(career|history|trajectory|work experience|professional (life|experience|background|path)|overall|in total|total|altogether|in the (industry|field)|professionally|as (a|an) (software |)(engineer|developer|programmer|professional))\b/,
  followUp:
    /^(and|what about|how about|also|then|so)\b|^the (one|ones|other)\b|\bwhich one\b|\b(there|it|that one|this one|that project|that company|that job|that|them|those)\b/,
  link: /\b(link|(his|her|their|your) (website|site|homepage)|url|(the|its|read the|see the) code|website|web ?site|address of|source ?code|repo|repository|demo|where can i (see|find|try))\b/,
  made: /\b(built|build|made|make|created?|use[sd]?|using|tech\w*|stack|written in|developed)\b/,
}
