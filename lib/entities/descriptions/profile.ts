import { profile } from '#db/schema/profile.ts'
import { describe } from '../kit/describe.ts'
import { label, labels } from '../kit/labels.ts'

export const profileDescription = describe(profile, {
  name: 'profile',
  group: 'person',
  one: label('Profile', 'Perfil', 'Perfil'),
  many: label('Profile', 'Perfil', 'Perfil'),
  title: 'name',
  columns: [],
  parts: [],
  fields: {
    headline: { kind: 'prose', label: label('Headline', 'Titular', 'Chamada'), composed: 120 },
    label: { kind: 'line', label: label('Profession', 'Profesión', 'Profissão'), composed: 60 },
    summary: { kind: 'prose', label: labels.summary, hint: labels.markdown },
    place: { kind: 'line', label: labels.place },
    availability: { kind: 'line', label: label('Open to', 'Disponibilidad', 'Disponibilidade') },
    workPermit: {
      kind: 'line',
      label: label('Work permit', 'Permiso de trabajo', 'Autorização de trabalho'),
    },
    name: { kind: 'plain', label: labels.name },
    email: { kind: 'email', label: label('E-mail', 'Correo', 'E-mail') },
    emailPublic: {
      kind: 'flag',
      label: label('Show the e-mail', 'Mostrar el correo', 'Mostrar o e-mail'),
    },
    phone: { kind: 'plain', label: label('Phone', 'Teléfono', 'Telefone') },
    phonePublic: {
      kind: 'flag',
      label: label('Show the phone', 'Mostrar el teléfono', 'Mostrar o telefone'),
    },
    photoId: { kind: 'image', label: label('Portrait', 'Retrato', 'Retrato') },
    remote: {
      kind: 'choice',
      label: label('Way of working', 'Modalidad', 'Modalidade'),
      options: {
        onsite: label('On site', 'Presencial', 'Presencial'),
        hybrid: label('Hybrid', 'Híbrido', 'Híbrido'),
        remote: label('Remote', 'A distancia', 'Remoto'),
      },
    },
    mainLocale: {
      kind: 'choice',
      label: label('Main language', 'Idioma principal', 'Idioma principal'),
      hint: label(
        'Shown where a text has no translation',
        'Se muestra donde falta una traducción',
        'Aparece onde falta uma tradução',
      ),
      options: {
        en: label('English', 'Inglés', 'Inglês'),
        es: label('Spanish', 'Español', 'Espanhol'),
        pt: label('Portuguese', 'Portugués', 'Português'),
      },
    },
    url: { kind: 'address', label: labels.url },
    address: { kind: 'plain', label: label('Street', 'Calle', 'Rua') },
    postalCode: { kind: 'plain', label: label('Postal code', 'Código postal', 'CEP') },
    city: { kind: 'plain', label: label('City', 'Ciudad', 'Cidade') },
    region: { kind: 'plain', label: label('Region', 'Región', 'Estado') },
    countryCode: {
      kind: 'plain',
      label: label('Country code', 'Código de país', 'Código do país'),
      hint: label('Two letters, such as AR', 'Dos letras, como AR', 'Duas letras, como BR'),
    },
    timeZone: { kind: 'plain', label: label('Time zone', 'Zona horaria', 'Fuso horário') },
    indexable: {
      kind: 'flag',
      label: label('Search engines may list it', 'Visible en buscadores', 'Visível em buscadores'),
    },
    aiCrawlers: {
      kind: 'flag',
      label: label('AI crawlers may read it', 'Abierto a rastreadores de IA', 'Aberto a robôs de IA'),
    },
  },
})
