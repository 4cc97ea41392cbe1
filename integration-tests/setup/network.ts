import fs from "node:fs"
import net from "node:net"

const bootTimeout = 240_000

/** A free TCP port of the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Waits until a URL answers with success. Throws an error with the end of the
 * log when the process behind it has ended, or does not answer within 90 s.
 */
export async function waitUntilAnswered(
  url: string,
  exited: () => boolean,
  log: string
): Promise<void> {
  const deadline = Date.now() + bootTimeout
  while (!exited() && Date.now() < deadline) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false
    )
    if (answered) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const tail = fs.readFileSync(log, "utf8").split("\n").slice(-30).join("\n")
  throw new Error(`${url} ${exited() ? "ended" : "did not answer"} at boot:\n${tail}`)
}
