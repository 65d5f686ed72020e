import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { cleanForwarding, clientAddress } from '#lib/client-address.ts'

const socket = '192.0.2.1'

test('without a trusted proxy the visitor is who is connected, whatever they write', () => {
  expect(clientAddress('203.0.113.5, 198.51.100.7', socket, 0)).toBe(socket)
})

test('behind n proxies the visitor is the n-th address from the right', () => {
  const chain = '10.9.9.9, 203.0.113.5, 198.51.100.7'
  expect(clientAddress(chain, socket, 1)).toBe('198.51.100.7')
  expect(clientAddress(chain, socket, 2)).toBe('203.0.113.5')
})

test.each(['', ',', ' , '])('a chain without an address, "%s", leaves the one that is connected', chain => {
  expect(clientAddress(chain, socket, 1)).toBe(socket)
})

test('a chain shorter than the proxies leaves the one that is connected', () => {
  expect(clientAddress('203.0.113.5', socket, 2)).toBe(socket)
})

test('no forwarding header written by a visitor reaches the pages', () => {
  const headers: IncomingHttpHeaders = {
    'x-forwarded-for': '203.0.113.5',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '1',
    forwarded: 'for=203.0.113.5',
    accept: '*/*',
  }
  cleanForwarding(headers, socket, 0)
  expect(headers).toEqual({ 'x-forwarded-for': socket, accept: '*/*' })
})

test('behind a trusted proxy its headers stay, but one address alone', () => {
  const headers: IncomingHttpHeaders = {
    'x-forwarded-for': '10.9.9.9, 203.0.113.5',
    'x-forwarded-proto': 'https',
  }
  cleanForwarding(headers, socket, 1)
  expect(headers).toEqual({ 'x-forwarded-for': '203.0.113.5', 'x-forwarded-proto': 'https' })
})
