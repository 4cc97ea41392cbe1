import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fetchImage } from "../fetch-image"

// One white point.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64"
)

const answers: Record<string, RequestListener> = {
  "/a.png": (_req, res) => void res.end(PNG),
  "/page.html": (_req, res) => void res.end("<html></html>"),
  "/large.png": (_req, res) => void res.end(Buffer.concat([PNG, Buffer.alloc(5000)])),
  "/endless.png": (_req, res) => {
    res.write(PNG)
    const more = setInterval(() => res.write(Buffer.alloc(1000)), 1)
    res.once("close", () => clearInterval(more))
  },
  "/slow.png": (_req, res) => void res.write(PNG),
  "/missing.png": (_req, res) => void res.writeHead(404).end(),
  "/moved.png": (_req, res) => void res.writeHead(302, { location: "/a.png" }).end(),
  "/loop.png": (_req, res) => void res.writeHead(302, { location: "/loop.png" }).end(),
  "/inside.png": (_req, res) =>
    void res.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end(),
}

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((req, res) => answers[req.url ?? ""]?.(req, res))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** As if this machine were the only one of the public internet. */
const here = { allowed: (address: string) => address === "127.0.0.1" }

const problem = async (path: string, limits = {}) =>
  await fetchImage(path.startsWith("/") ? origin + path : path, { ...here, ...limits }).then(
    () => null,
    (error: unknown) =>
      error instanceof Error ? `${error.constructor.name}: ${error.message}` : ""
  )

it("fetches a picture, also behind a redirect", async () => {
  for (const path of ["/a.png", "/moved.png"]) {
    const image = await fetchImage(origin + path, here)
    expect(image).toMatchObject({ mime_type: "image/png", extension: "png" })
    expect(image.content.equals(PNG)).toBe(true)
  }
})

it("does not follow a redirect to an address inside", async () => {
  expect(await problem("/inside.png")).toBe(
    "ImageProblem: 169.254.169.254 is not an address of the public internet"
  )
})

it("does not connect to a name that has an address inside", async () => {
  const { port } = new URL(origin)
  const refused = await problem(`http://localhost:${port}/a.png`, { allowed: () => false })
  expect(refused).toBe("ImageProblem: localhost is not an address of the public internet")
})

it("refuses this machine unless a test says otherwise", async () => {
  await expect(fetchImage(`${origin}/a.png`)).rejects.toThrow("not an address of the public")
})

it("gives up on what is too large, too slow, no picture, or not there", async () => {
  expect(await problem("/large.png", { max_bytes: 1000 })).toContain("larger")
  expect(await problem("/endless.png", { max_bytes: 10_000 })).toContain("larger")
  expect(await problem("/slow.png", { timeout_ms: 200 })).toContain("took too long")
  expect(await problem("/page.html")).toContain("PNG")
  expect(await problem("/missing.png")).toContain("404")
  expect(await problem("/loop.png")).toContain("too many redirects")
})
