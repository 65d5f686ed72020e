/** What a pool, a transaction and the tests' own probes add around the statements one looks for. */
const framing = /^(begin|commit|rollback|savepoint|release savepoint|select set_config\(|select 1$)/i

const statement = /^LOG: {2}(?:statement|execute [^:]*): (.*)$/s

/**
 * Reads a server log written with `log_line_prefix=@` and `log_statement=all`. A statement of several lines
 * goes on in lines that begin with a tab.
 */
export function readStatements(log: string): string[] {
  const entries = log.split(/^@/m).map(entry => statement.exec(entry.trimEnd())?.[1] ?? '')
  return entries.map(text => text.replaceAll('\n\t', '\n')).filter(text => text !== '' && !framing.test(text))
}
