import type { Locale } from '../locales.ts'

const minutes = (seconds: number) => Math.ceil(seconds / 60)

const en = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  submit: 'Sign in',
  onlyOwner: 'Only the owner of this CV can sign in.',
  mismatch: (left: number) =>
    left === 0
      ? 'That e-mail and password do not match. Tries are now paused for 15 minutes.'
      : `That e-mail and password do not match. After ${left === 1 ? 'one more try' : `${left} more tries`} there is a pause of 15 minutes.`,
  limited: (seconds: number) =>
    `Too many tries. Wait ${minutes(seconds) === 1 ? 'one minute' : `${minutes(seconds)} minutes`}, then try again.`,
  unavailable: 'The database does not answer, so nobody can sign in right now. Try again in a moment.',
  noOwner:
    'This site has no owner yet. On its server, set OWNER_EMAIL and OWNER_PASSWORD and start it again, or run: npm run owner -- reset',
}

export type SignInTexts = typeof en

const es: SignInTexts = {
  title: 'Iniciar sesión',
  email: 'Correo electrónico',
  password: 'Contraseña',
  show: 'Mostrar',
  hide: 'Ocultar',
  submit: 'Entrar',
  onlyOwner: 'Solo la persona dueña de este CV puede entrar.',
  mismatch: left =>
    left === 0
      ? 'El correo y la contraseña no coinciden. Ahora hay que esperar 15 minutos para volver a probar.'
      : `El correo y la contraseña no coinciden. Después de ${left === 1 ? 'un intento más' : `${left} intentos más`} habrá una pausa de 15 minutos.`,
  limited: seconds =>
    `Demasiados intentos. Esperá ${minutes(seconds) === 1 ? 'un minuto' : `${minutes(seconds)} minutos`} y probá de nuevo.`,
  unavailable: 'La base de datos no responde y por ahora nadie puede entrar. Probá de nuevo en un momento.',
  noOwner:
    'Este sitio todavía no tiene dueño. En su servidor, definí OWNER_EMAIL y OWNER_PASSWORD y volvé a iniciarlo, o ejecutá: npm run owner -- reset',
}

const pt: SignInTexts = {
  title: 'Entrar',
  email: 'E-mail',
  password: 'Senha',
  show: 'Mostrar',
  hide: 'Ocultar',
  submit: 'Entrar',
  onlyOwner: 'Só quem é dono deste CV pode entrar.',
  mismatch: left =>
    left === 0
      ? 'O e-mail e a senha não conferem. Agora é preciso esperar 15 minutos para tentar de novo.'
      : `O e-mail e a senha não conferem. Depois de ${left === 1 ? 'mais uma tentativa' : `mais ${left} tentativas`} haverá uma pausa de 15 minutos.`,
  limited: seconds =>
    `Tentativas demais. Espere ${minutes(seconds) === 1 ? 'um minuto' : `${minutes(seconds)} minutos`} e tente de novo.`,
  unavailable:
    'O banco de dados não responde e, por ora, ninguém consegue entrar. Tente de novo daqui a pouco.',
  noOwner:
    'Este site ainda não tem dono. No servidor, defina OWNER_EMAIL e OWNER_PASSWORD e inicie de novo, ou execute: npm run owner -- reset',
}

const texts: Record<Locale, SignInTexts> = { en, es, pt }

export const signInTexts = (locale: Locale): SignInTexts => texts[locale]
