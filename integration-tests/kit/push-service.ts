import crypto from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const encoded = (bytes: Buffer) => bytes.toString("base64url")

const hkdf = (salt: Buffer, secret: Buffer, info: Buffer, length: number) =>
  Buffer.from(crypto.hkdfSync("sha256", secret, salt, info, length))

/** A browser's side of web push (RFC 8291): its keys, and how it reads what was sent to it. */
export const newPushBrowser = () => {
  const pair = crypto.createECDH("prime256v1")
  const publicKey = pair.generateKeys()
  const auth = crypto.randomBytes(16)
  return {
    p256dh: encoded(publicKey),
    auth: encoded(auth),
    read(body: Buffer): unknown {
      const salt = body.subarray(0, 16)
      const sender = body.subarray(21, 21 + body[20])
      const sealed = body.subarray(21 + body[20])
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, sender])
      const secret = hkdf(auth, pair.computeSecret(sender), info, 32)
      const key = hkdf(salt, secret, Buffer.from("Content-Encoding: aes128gcm\0"), 16)
      const nonce = hkdf(salt, secret, Buffer.from("Content-Encoding: nonce\0"), 12)
      const decipher = crypto.createDecipheriv("aes-128-gcm", key, nonce)
      decipher.setAuthTag(sealed.subarray(-16))
      const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
      // One record: its end is marked by a two.
      return JSON.parse(text.subarray(0, text.lastIndexOf(2)).toString("utf8"))
    },
  }
}

export type Pushed = { path: string; body: Buffer; headers: Record<string, string> }

/** The key pair of an installation, as its environment has it. */
export const newVapid = () => {
  const pair = crypto.createECDH("prime256v1")
  pair.generateKeys()
  const number = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  return { public: encoded(pair.getPublicKey()), private: encoded(number) }
}

/** Whether a request carries a token that the holder of a public key signed for this push service. */
export const isSignedBy = (publicKey: string, { headers }: Pushed, audience: string): boolean => {
  const [, token = "", sent] = /^vapid t=([^,]+),\s*k=(.+)$/.exec(headers.authorization) ?? []
  const [head, claims = "", signature = ""] = token.split(".")
  const point = Buffer.from(publicKey, "base64url")
  const key = crypto.createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: encoded(point.subarray(1, 33)),
      y: encoded(point.subarray(33)),
    },
  })
  const { aud, exp } = Object(JSON.parse(Buffer.from(claims, "base64url").toString()))
  return (
    sent === publicKey &&
    aud === audience &&
    exp * 1000 > Date.now() &&
    crypto.verify(
      "sha256",
      Buffer.from(`${head}.${claims}`),
      { key, dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url")
    )
  )
}

/** A push service on this machine: takes what is sent, and answers as told for each path. */
export const startPushService = async () => {
  const received: Pushed[] = []
  const answers = new Map<string, number[]>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const path = request.url ?? ""
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      )
      received.push({ path, body: Buffer.concat(chunks), headers })
      response.statusCode = answers.get(path)?.shift() ?? 201
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    received,
    /** The next answers for a path; after them 201. */
    answer: (path: string, ...statuses: number[]) => answers.set(path, statuses),
    at: (path: string) => received.filter((one) => one.path === path),
    stop: () => server.close(),
  }
}
