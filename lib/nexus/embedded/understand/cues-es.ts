import type { CueExpressions } from './cue.ts'

export const es: CueExpressions = {
  greeting: /^(hola|holis|buenas|buenos dias|buenas tardes|buenas noches|buen dia|que tal|hey|saludos)\b/,
  thanks: /\b(gracias|te agradezco|muy amable|genial gracias)\b/,
  bye: /^(chau|chao|adios|hasta (luego|pronto|manana)|nos vemos)\b/,
  identity:
    /\b(sos|eres|es usted|es) (un |una )?(humano|humana|persona|persona real|real|bot|robot|ia|inteligencia artificial|maquina|chatgpt|programa)\b|(?<!quien )\b(sos|eres|es usted|es) theowner\b|\bquien (sos|eres|te hizo|te creo)\b|\bque (sos|eres)\b|\bcon quien (hablo|estoy hablando|chateo)\b|\bque modelo (sos|eres|usas|es)\b|\bestoy hablando con\b|\bhablo con (una|un)\b/,
  abilities:
    /\bque (te |le )?(puedo|podes|puedes|se puede|podria) (preguntar\w*|hacer|responder|contestar|decir\w*|ayudar\w*)\b|\bcomo (funciona|funcionas|me ayudas|podes ayudar\w*|puedes ayudar\w*)\b|^ayuda( por favor)?$|\bpara que servis\b|\bpara que sirve\w*\b|\bque sabes hacer\b/,
  override:
    /\b(ignora|ignora|ignore|olvida|olvidate|olvide|omiti|omite|desobedece|salta|saltate)\b.{0,40}\b(instrucciones|reglas|indicaciones|anterior\w*|todo|prompt|previas?|lo de arriba)\b|\b(prompt|instrucciones) (de|del) sistema\b|\bsystem prompt\b|\b(mostra|mostrame|muestra|muestrame|imprimi|imprime|revela|repeti|repite|decime|dime|dame|pasame)\b.{0,30}\b(tu|tus|el|la|las|los|secret\w+|intern\w+|ocult\w+)\b.{0,25}\b(prompt|instrucciones|reglas|clave|claves|contrasena|api key|variables|base de datos|tablas?|token|configuracion)\b|\bahora sos\b|\bahora eres\b|\b(hace|haz|actua|finge|fingi) (de cuenta|como|que|ser)\b|\bmodo (dan|desarrollador)\b|\b(instrucciones|reglas) (ocultas|secretas|internas)\b|\btraduci\w* (el|este|lo|todo)\b|\b(nueva|nuevas) (instruccion|instrucciones|orden|regla)\b|<script|<img|!\[|\bjavascript:|\bdrop table\b|\b(deci|di|escribi|escribe|repeti|repite|responde|contesta) (que|solo|exactamente|solamente|con)\b/,
  unsaid:
    /\b(salario|sueldo|sueldos|salarial|remuneracion|honorarios|cuanto (pretende|pretendes|quiere) (cobrar|ganar)|cuanto (gana|cobra|cobro|pide|ganaba|sale|cuesta|quiere ganar|vale)|pretension\w*|tarifa|cuantos anos tiene$|que edad|edad|cumpleanos|fecha de nacimiento|nacio|nacido|casado|casada|estado civil|soltero|soltera|novia|novio|esposa|esposo|mujer|marido|pareja|hijos|hijas|familia|politic\w*|partidos?|vota|voto|religi\w*|catolic\w*|cree en dios|salud|enfermedad\w*|discapacidad|embaraz\w*|antecedentes|condenad\w*|preso|gay|sexual\w*|direccion (de su casa|particular|postal|exacta)|dni|cuit|numero de pasaporte|cuenta bancaria|pesa|altura|signo|horoscopo|(comida|color|pelicula|cancion|banda|equipo) (favorit\w+|preferid\w+)|de que (cuadro|equipo) es|hincha|futbol|defectos?|debilidad\w*|mascotas?|perros?|gatos?|licencia de conducir|registro de conducir|carnet de conducir)\b/,
  email: /\be-?mail\b|\bmail\b|\bcorreo\b/,
  phone:
    /\b(telefono|(su|el|tu) (celular|movil)|celular$|whats ?app|llamarl[oa]|llamar\w* a|numero de (telefono|contacto|celular)|(su|el|que|cual es el) numero$|wpp)\b/,
  contact:
    /\bcontact\w*\b|\bcomo (lo|la|le|me|puedo|podria|hago para|se) .{0,20}(ubic\w+|escrib\w+|habl\w+|contrat\w+|comunic\w+|encuentro|llego)\b|\bescribirle\b|\bhablar con (el|ella|theowner)\b|\bponerme en contacto\b|\bcomunicarme\b|\bredes( sociales)?\b|\bcontratarl[oa]\b/,
  file: /\b(pdf|descarg\w+|bajar(lo|me|melo)?|imprimir\w*|imprimible|docx|word|adjunto|fichero)\b|\b(curriculum|cv|hoja de vida) (como|completo)\b|\b(pasame|mandame|enviame|envia|manda|copia) .{0,12}(el |su |del )?(cv|curriculum|curriculo|hoja de vida)\b/,
  availability:
    /\bdisponib\w+|\bpreaviso\b|\b(puede|podria|podes|puedes|podrias) (empezar|arrancar|comenzar|incorporarse)\b|\b(tiempo|jornada) complet[oa]\b|\bmedi[oa] (tiempo|jornada)\b|\bpart-?time\b|\bfull-?time\b|\bsumarse a\b|\bcuando (puede|podria|empezaria|estaria|arrancaria)( \w+)? ?(empezar|arrancar|comenzar|incorporarse|sumarse)?\b|\b(busca|buscando|esta buscando|en busqueda)( de)?( un| una)?( nuevo| nueva)? ?(trabajo|empleo|puesto|rol|laburo|oportunidad\w*|algo)?\b|\babierto a\b|\b(escucha|acepta|evalua) (ofertas|propuestas)\b|\bque (tipo|clase) de (puesto|rol|trabajo|posicion) (busca|quiere|le interesa)\b|\bse puede contratar\b|\blibre para\b/,
  place:
    /\b(donde|en que (ciudad|pais|lugar|parte)) (esta|vive|reside|se encuentra|anda|queda)\b|\b(vive|ubicacion|ubicado|ubicada|reside|residencia|ciudad|de donde es|radicado|localidad|en que pais)\b/,
  timeZone:
    /\bhuso horario\b|\bzona horaria\b|\butc\b|\bgmt\b|\bhorario (de|tiene|maneja)\b|\bdiferencia horaria\b/,
  remote:
    /\bremot\w+\b|\bhibrid\w+\b|\bpresencial\w*\b|\bteletrabajo\b|\bhome ?office\b|\ben la oficina\b|\bdesde (su )?casa\b|\bmudar\w*\b|\brelocali\w+\b/,
  permit:
    /\bvisa\w*\b|\bpermiso (de|para) trabaj\w+\b|\bciudadan\w+\b|\bnacionalidad\w*\b|\bpasaporte\w*\b|\b(puede|autorizado|habilitado|legalmente|papeles) .{0,12}trabajar en (europa|espana|la ue|la union|estados|eeuu|brasil|alemania|\w+)\b|\bpapeles\b/,
  who: /\bquien es\b|\b(contame|cuentame|hablame|decime|dime|contas|cuentas)( \w+){0,3} (de|sobre|acerca de) (el|ella|vos|ti|theowner|esta persona|este candidato)\b|\bresum\w+\b|\ben (una|pocas) (frase|palabras|linea|lineas|oracion)\b|\ba que se dedica\b|\bde que trabaja$|\bque hace( theowner| el| ella)?$|\bpresenta\w*\b|\bperfil\b|\bprofesion\b|\boficio\b|\bocupacion\b|\bbiografia\b|\bbio\b/,
  everySkill:
    /\b(que|cuales|todas|principales|sus|lista|stack) .{0,25}\b(habilidades|tecnologias|competencias|herramientas|conocimientos|aptitudes|skills|stack|lenguajes( de programacion)?|fortalezas)\b|\b(habilidades|tecnologias|stack( tecnologico)?|competencias|skills)$|\ben que (es bueno|se especializa|es experto|se destaca)\b|\bespeciali\w+\b|\blenguajes de programacion\b|\bque (sabe hacer|programa|maneja)$/,
  duration:
    /\bcuanto tiempo\b|\bcuantos (anos|meses)\b|\banos (de|con|en|usando|trabajando|lleva)\b|\bcuanta experiencia\b|\bdesde (cuando|que ano)\b|\bhace cuanto\b|\bcuanto (hace|lleva|duro|estuvo|trabajo|uso|hizo)\b|\bantiguedad\b/,
  count: /\bcuant[oa]s\b|\bnumero de\b|\bcantidad de\b/,
  compare: /\b(mas|menos|mejor|peor|versus|vs|compara\w*|comparacion|que|diferencia)\b|\bo\b/,
  most: /\bmas\b|\bmejor\w*\b|\bprincipal\w*\b|\bpreferid\w+\b|\bfavorit\w+\b/,
  first:
    /\b(mas (viej[oa]|antigu[oa])|primer|primera|primero|primeros|primeras|empezo|comenzo|arranco|inicio|inicios|comienzo|comienzos)\b/,
  previous:
    /\b(ultim[oa]|mas nuev[oa]|anterior\w*|previo|previa|mas reciente)\b|\bantes de (este|ese|esto|ahora|su trabajo actual|el actual)\b/,
  current: /\b(actual|actualmente|ahora|hoy|hoy en dia|en este momento|estos dias|al presente)\b/,
  longest: /\bmas (largo|larga|tiempo|duro|anos|duradero)\b|\bmas tiempo\b/,
  before: /\b(antes|previo a|anterior a|previamente)\b/,
  after: /\b(despues|luego|tras|posterior\w*|siguio)\b/,
  whyLeft:
    /\bpor que (se fue|dejo|renuncio|se va|lo echaron|la echaron|salio|abandono)\b|\bmotivos? (de|por) .{0,20}(salida|renuncia|fue|dejo)\b|\b(lo|la) (echaron|despidieron)\b|\bdespidieron\b/,
  job: /\b(trabajo|trabajos|trabaja|trabajaba|trabajo|trabajando|puesto|puestos|cargo|cargos|rol|roles|empleo|empleos|laburo|labura|laburaba|laburos|chambas?|curros?|pegas?|carrera|haciendo|hacia|hizo|empresa|ocupa|ocupaba)\b/,
  employers:
    /\b((todos|todas|lista|enlista|enumera) .{0,14}(trabajos|chambas|laburos|curros|empleos|puestos|cargos)|empleador\w*|empresas?|companias?|compania|organizaciones|firmas|lugares .{0,15}trabaj\w+|(donde|en que lugares|en que empresas) (ha )?(trabaj\w+|labur\w+)|historial laboral|experiencia laboral)\b/,
  studies:
    /\b(estudi\w+|universi\w+|facultad|escuela|colegio|educacion|educativ\w+|titulos?|titulad\w+|recibid\w+|recibio|se recibio|gradu\w+|diploma\w*|academic\w+|carrera universitaria|que carrera|ingenieria|tesis|nota (final|promedio|media)|promedio|que nota|cursos?|curso|formacion|secundari\w+|egres\w+|formo)\b/,
  degree: /\b(ph\.? ?d|doctorad\w*|doctor|maestria|master|magister|mba|licenciatur\w+|licenciado|posgrado)\b/,
  certificates: /\b(certifica\w+|credencial\w*|acredita\w+|matricula\w*)\b/,
  awards: /\b(premi\w+|galardon\w*|reconocimient\w+|distincion\w*|gano|medallas?|menciones)\b/,
  publications:
    /\b(publicac\w+|publico|publicado|publicados|papers?|articulos?|charlas?|conferencias?|ponencias?|disertac\w+|escribio|escrito|escritos|escribe|libros?|presentaciones|presentacion|expuso|exposicion\w*|podcasts?)\b/,
  volunteering:
    /\b(voluntari\w+|ad honorem|solidari\w+|ong|comunitari\w+|sin cobrar|ayuda social|comunidad)\b/,
  interests:
    /\b(hobb(y|ies|i|is)|juega|canta|baila|pinta|intereses|interesa fuera|tiempo libre|ratos libres|pasatiempos?|aficion\w*|fuera del (trabajo|laburo)|para divertirse|le gusta (hacer|fuera)|fin(es)? de semana|ocio|deportes?|pasiones)\b/,
  testimonials:
    /\b(testimoni\w+|recomend\w+|referencias?|opinion\w*|opinan|(dice|dicen|dijo|dijeron|piensa|piensan|habla|hablan|cuenta|cuentan|opina) (de|sobre|acerca|bien|mal)|que (dicen|dijeron|opinan|piensan)|reputacion|colegas|companeros)\b/,
  spoken: /\b(idiomas?|lenguas|lengua materna|nativ[oa]|biling\w+|polig\w+|fluid\w+)\b/,
  projects:
    /\b(proyectos?|portfolio|portafolio|codigo abierto|open ?source|repos?|repositori\w+|productos? .{0,12}(hizo|hecho|creo)|construyo|desarrollo|cosas que (hizo|construyo)|apps?|aplicaciones)\b/,
  career:
    /\b(carrera|trayectoria|historia|experiencia (laboral|profesional|total)|en total|total|profesionalmente|en la (industria|profesion)|como (ingeniero|desarrollador|programador|profesional|\w+er[oa]))\b/,
  followUp:
    /^(y|que tal|ademas|tambien|entonces|pero)\b|^(la|el|las|los) (de|del|que|otr[oa]s?)\b|\b(ahi|alli|alla|eso|esa|ese|esos|esas|aquel|aquella|lo mismo)\b/,
  link: /\b(link|enlace|url|sitio( web)?|pagina( web)?|web|codigo( fuente)?|repo|repositorio|demo|donde (lo|la) (veo|puedo ver|pruebo))\b/,
  made: /\b(hizo|hecho|hecha|construyo|creo|uso|usa|usado|usaron|utiliz\w+|tecnolog\w+|stack|escrito en|desarroll\w+)\b/,
}
