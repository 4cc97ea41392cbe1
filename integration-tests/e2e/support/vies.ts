import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A register of VAT ids of our own that answers as the European one does for a valid id. */
export const startVies = async () => {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json")
    response.end('{"valid":true,"requestIdentifier":"WAPI1","name":"---","address":"---"}')
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
