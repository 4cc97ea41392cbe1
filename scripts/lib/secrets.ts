import { createECDH, randomBytes } from "node:crypto"
import path from "node:path"

import { readIfExists, writeAtomically } from "./files.ts"

/** What the embedded default generates once and keeps in DATA_DIR/secrets.json (mode 0600). */
export interface Secrets {
  jwtSecret: string
  cookieSecret: string
  mfaEncryptionKey: string
  databasePassword: string
  /** A pair, made together: with which push services know this installation. */
  vapidPublicKey: string
  vapidPrivateKey: string
}

function stringOf(value: unknown, key: string): string | undefined {
  const found: unknown = typeof value === "object" && value ? Reflect.get(value, key) : undefined
  return typeof found === "string" && found.length > 0 ? found : undefined
}

/** A key pair of P-256 as web push writes it: base64url of the uncompressed point and of the number. */
function newVapidKeys() {
  const pair = createECDH("prime256v1")
  pair.generateKeys()
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  return {
    publicKey: pair.getPublicKey("base64url", "uncompressed"),
    privateKey: privateKey.toString("base64url"),
  }
}

/** Reads the secrets of a data directory; what is missing is generated and stored. */
export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json")
  const text = readIfExists(file)
  const stored: unknown = text ? JSON.parse(text) : {}
  const vapid = newVapidKeys()
  const storedPair = stringOf(stored, "vapidPublicKey") && stringOf(stored, "vapidPrivateKey")
  const secrets: Secrets = {
    jwtSecret: stringOf(stored, "jwtSecret") ?? randomBytes(32).toString("hex"),
    cookieSecret: stringOf(stored, "cookieSecret") ?? randomBytes(32).toString("hex"),
    mfaEncryptionKey: stringOf(stored, "mfaEncryptionKey") ?? randomBytes(32).toString("hex"),
    databasePassword: stringOf(stored, "databasePassword") ?? randomBytes(18).toString("hex"),
    vapidPublicKey: (storedPair && stringOf(stored, "vapidPublicKey")) || vapid.publicKey,
    vapidPrivateKey: (storedPair && stringOf(stored, "vapidPrivateKey")) || vapid.privateKey,
  }
  const content = `${JSON.stringify(secrets, null, 2)}\n`
  if (content !== text) {
    writeAtomically(file, content, 0o600)
  }
  return secrets
}
