import { lookup, type LookupAddress } from "node:dns"
import { isIP, type LookupFunction } from "node:net"
import ipaddr from "ipaddr.js"

/** A picture's address that is not fetched, or what went wrong when it was. */
export class ImageProblem extends Error {}

/**
 * Whether an IP address is one of the public internet: not of this machine, of a private network, of
 * a link, and none that wraps such an address (mapped, NAT64, 6to4, Teredo).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) {
    return false
  }
  const parsed = ipaddr.process(address)
  return parsed.range() === "unicast"
}

/** Decides whether a connection to an address is allowed. */
export type AddressRule = (address: string) => boolean

/**
 * A resolver for sockets that refuses names with an address that is not allowed. The socket connects
 * to the very addresses that were checked, so a name server that answers differently the next time
 * gains nothing.
 */
export const checkedLookup =
  (allowed: AddressRule): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = addresses?.find(({ address }) => !allowed(address))
      const failure =
        error ??
        (refused || addresses.length === 0
          ? new ImageProblem(`${hostname} is not an address of the public internet`)
          : null)
      if (failure) {
        callback(failure, [])
      } else if (options.all) {
        callback(null, addresses)
      } else {
        callback(null, addresses[0].address, addresses[0].family)
      }
    })
  }

/**
 * Checks what can be known of an address before a name is resolved: sockets don't ask a resolver
 * about an IP address.
 * @throws ImageProblem
 */
export const requireFetchable = (url: URL, allowed: AddressRule): void => {
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (!/^https?:$/.test(url.protocol)) {
    throw new ImageProblem("Only http and https are fetched")
  }
  if (url.username || url.password) {
    throw new ImageProblem("The address must not contain a password")
  }
  if (isIP(host) && !allowed(host)) {
    throw new ImageProblem(`${host} is not an address of the public internet`)
  }
}
