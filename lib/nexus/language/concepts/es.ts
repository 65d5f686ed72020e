/** Words of work that stand for one another in questions and in CVs; a line each. */
export const es = `
base bases datos postgresql sql
frontend interfaz interfaces react css navegador
backend servidor servidores api apis
industria industrias sector sectores rubro rubros
logro logros resultado resultados impacto orgullo
planilla planillas excel hojas calculo
cena cenas encuentro encuentros comunidad mensual
lidera lidero liderar liderado liderazgo lider dirige dirigio dirigido dirigir jefe jefa jefes gestiona gestiono gestion coordina coordine coordino coordinar coordinacion coordinadora cargo mando encargado responsable grupo equipo gente referente
enseña enseñar enseñanza ensenar mentor mentoria forma formo formar capacita capacitar docente docencia profesor profesora alumnos alumnas juniors clases da
caida caidas interrupcion corte cortes parada mantenimiento ventana apagar
migra migro migrar migracion migrado mover movio mudar paso pasar cambiar reemplazar reemplazo
plata dinero pago pagos pagar banco bancos finanzas financiero financiera transferencia transferencias
contabilidad contable contador cuentas libro mayor asiento asientos balance cierre partida doble
error errores falla fallas fallo fallos bug bugs equivocacion mal
rapido rapida velocidad rendimiento latencia lento segundos minutos
enorme grande grandes escala millones millon volumen
demostro demostrar prueba probo matematicamente formal formalmente verificar verificacion especificacion especificar modelo
noche noches nocturno madrugada madrugadas guardia guardias turno turnos
incidente incidentes fuego produccion guardia emergencia emergencias crisis urgencia
ciego ciegos discapacidad accesibilidad accesible lector pantalla teclado
mapa mapas geografico geoespacial gis cartografia espacial carta cartas
tren trenes ferrocarril ferroviario ferroviaria carga vagon vagones playa playas vias
inundacion inundaciones crecida crecidas agua rio rios marea aviso avisos alerta alertas
celular telefono movil sms
participo participaron participar equipo colaboraron junto
equipo equipos colega colegas companeros grupo
cliente clientes usuario usuarios
codigo abierto libre publico
prueba pruebas test tests calidad
nube infraestructura despliegue despliegues devops servidor servidores
monitoreo observabilidad trazas metricas tablero tableros
seguridad seguro segura
diseño diseñar disenar diseno arquitectura arquitecto
escribe escribio escrito escribir texto textos autor blog documentacion
charla charlas conferencia conferencias hablo expuso presento
papel papeles manuscrito manuscritos libreta libretas cuaderno cuadernos registros paginas digitalizo archivo
exterior extranjero afuera paises internacional africa
aire manos artesania construir piedra muros jardin
cartas naipes truco poker ajedrez
bote botes rema remar remo remero velero
canta cantar coro cantante musica
joven jovenes chicos chicas adolescentes pibes ninos
vecino vecinos vecinas barrio comunidad
costo costos barato ahorro ahorrar presupuesto
datos base bases almacenamiento
parto partos nacimiento nacimientos bebe bebes recien nacido nacidos partera matrona
teta amamantar lactancia leche pecho
simulacro simulacros simulacion simular maniquies practica
inmigrante inmigrantes migrante migrantes refugiados extranjeras
investigacion investigador investigo investigar ciencia cientifico
gano premio premiada premiado medalla
remoto distribuido distancia
cooperativa socio asociado asociados fundo fundador
duplicado duplicados duplicadas dos veces idempotente idempotencia
tiempo real vivo instantaneo instantaneos
matematica matematicas estadistica estadisticas
carrera ingenieria ingeniero titulo grado
`
