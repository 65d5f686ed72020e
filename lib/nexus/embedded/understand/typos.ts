import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { isMistyped } from '../../language/edit-distance.ts'
import { isStopWordAnywhere } from '../../language/stop-words.ts'

const split = (words: string) => words.trim().split(/\s+/)

/** Words that questions turn on, as they are written without a slip. */
const lists: Record<Locale, string[]> = {
  en: split(`experience university college degree education studied certificate certification language languages speak
    speaks project projects company companies employer employers current currently available availability remote
    contact telephone number email address salary skills technologies technology volunteer volunteering hobbies
    interests publications articles conference conferences awards reference references recommendation testimonials
    citizenship passport permit nationality timezone before worked working career longest download resume years
    programming framework frameworks database databases`),
  es: split(`experiencia universidad facultad estudio estudios estudió título certificado certificación idioma idiomas habla
    proyecto proyectos empresa empresas actual actualmente disponible disponibilidad remoto contacto contactar teléfono
    número correo dirección salario sueldo habilidades tecnologías tecnología voluntariado pasatiempos intereses
    publicaciones artículos conferencia conferencias premios referencias recomendaciones testimonios ciudadanía
    pasaporte permiso nacionalidad trabajó trabajaba trabajo carrera descargar currículum años lenguajes bases`),
  pt: split(`experiência universidade faculdade estudo estudos estudou diploma certificado certificação idioma idiomas
    projeto projetos empresa empresas atual atualmente disponível disponibilidade remoto contato telefone número
    endereço salário habilidades tecnologias tecnologia voluntariado passatempos interesses publicações artigos
    palestra palestras prêmios referências recomendações depoimentos cidadania passaporte nacionalidade trabalhou
    trabalhava trabalho carreira baixar currículo anos linguagens bancos formação`),
}

/** Puts right the words that a question turns on; what the CV itself says is nobody's slip. */
export function repairTypos(question: string, locale: Locale, isKnown: (plain: string) => boolean): string {
  const words = lists[locale].map(word => ({ word, plain: plainText(word) }))
  const all = new Set(words.map(({ plain }) => plain))
  return question.replace(/\p{L}{5,}/gu, typed => {
    const plain = plainText(typed)
    if (all.has(plain) || isKnown(plain) || isStopWordAnywhere(plain)) return typed
    return words.find(({ plain: meant }) => isMistyped(plain, meant))?.word ?? typed
  })
}
