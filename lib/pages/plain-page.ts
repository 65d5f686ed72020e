import { themeScript } from '#lib/theme-script.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML. What HTML cannot hold, NUL, is left out; a CR would be read as LF. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/[&<>"']/g, letter => entities[letter] ?? '')
    .replaceAll('\r', '&#13;')
}

const themeTag = `<script>${themeScript}</script>`

/** A page without its code, which would put back what was written into it. */
export const withoutPageCode = (page: string): string =>
  page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, script => (script === themeTag ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
