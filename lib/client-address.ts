import type { IncomingHttpHeaders } from 'node:http'

const forwarded = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']

/**
 * The visitor's address: the socket's, or behind `trustedProxies` proxies the one that the outermost of them
 * saw, the n-th from the right. What stands further left was written by the visitor.
 */
export function clientAddress(forwardedFor: string, socketAddress: string, trustedProxies: number): string {
  const chain = forwardedFor
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  return (trustedProxies > 0 && chain.at(-trustedProxies)) || socketAddress
}

/** Leaves no forwarding header that a visitor could have written himself: Next believes them all. */
export function cleanForwarding(headers: IncomingHttpHeaders, socketAddress: string, trustedProxies: number) {
  const given = headers['x-forwarded-for'] ?? ''
  const chain = Array.isArray(given) ? given.join(',') : given
  headers['x-forwarded-for'] = clientAddress(chain, socketAddress, trustedProxies)
  if (trustedProxies === 0) for (const name of forwarded) delete headers[name]
}

/** The visitor's address for a route: our server leaves one in the header; on Vercel the platform writes it. */
export const forwardedAddress = (header: string | null) => header?.split(',')[0]?.trim() ?? ''
