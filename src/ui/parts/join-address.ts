// The address that students type or scan: of those a host has, the one that others on the network reach.

const isLocal = (address: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address)

/** The page's own address where it is no machine-only one; else the host's first on the network; else what there is. */
export function bestAddress(addresses: readonly string[], page = pageAddress()): string {
  if (!isLocal(page)) return page
  return addresses.find(one => !isLocal(one)) ?? page
}

const pageAddress = (): string => `${location.origin}${location.pathname}`

export const joinAddress = (address: string, code: string): string => `${address}#/join/${code}`
