/**
 * Whether an address belongs to a push service that we send to. Browsers name the address, so anything
 * else would let people make this server call whatever they like.
 * @param hosts `host`, `host:port`, or `.domain` for every host below it
 */
export const isPushEndpoint = (endpoint: string, hosts: readonly string[]): boolean => {
  if (!URL.canParse(endpoint)) {
    return false
  }
  const { protocol, host, hostname, username, password } = new URL(endpoint)
  // Only a push service of the own machine, as tests have one, needs no encryption on the way.
  const safe = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1")
  return (
    safe &&
    !username &&
    !password &&
    hosts.some((known) => (known.startsWith(".") ? host.endsWith(known) : host === known))
  )
}
