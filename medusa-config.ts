import path from "node:path"

import { defineConfig } from "@medusajs/framework/utils"
import { readServerEnvironment, type ServerEnvironment } from "@wholesale/core/env"

/** A module of Medusa, or a provider of one, with what it is given. */
interface Entry {
  resolve: string
  id?: string
  is_default?: boolean
  options?: Record<string, unknown>
}

const plugins = [
  "@wholesale/core",
  "@wholesale/notifications",
  "@wholesale/companies",
  "@wholesale/content",
  "@wholesale/catalog",
  "@wholesale/pricing",
  "@wholesale/ordering",
  "@wholesale/history",
  "@wholesale/escrow",
  "@wholesale/support",
]

/** Plugins are given by directory, so that Medusa also finds what their `exports` do not list. */
function directoryOf(plugin: string): string {
  return path.dirname(require.resolve(`${plugin}/package.json`))
}

/**
 * Files of a company are private: they lie in a directory that no static server
 * serves, and leave it only through a route that checks who asks.
 */
function fileProvider(env: ServerEnvironment): Entry {
  if (env.s3) {
    const { s3 } = env
    return {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        file_url: s3.fileUrl,
        access_key_id: s3.accessKeyId,
        secret_access_key: s3.secretAccessKey,
        region: s3.region,
        bucket: s3.bucket,
        endpoint: s3.endpoint,
      },
    }
  }
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: {
      upload_dir: path.join(env.dataDir, "files/public"),
      private_upload_dir: path.join(env.dataDir, "files/private"),
      backend_url: `${env.publicBackendUrl}/static`,
    },
  }
}

/** E-mail goes out over SMTP, or stays in the mailbox of the admin; the feed is a table. */
function notificationProviders(env: ServerEnvironment): Entry[] {
  return [
    {
      resolve: require.resolve("@wholesale/notifications/providers/email/index"),
      id: "wholesale-email",
      options: { channels: ["email"], smtp_url: env.smtpUrl, from: env.mailFrom },
    },
    {
      resolve: "@medusajs/medusa/notification-local",
      id: "local",
      options: { channels: ["feed"] },
    },
  ]
}

/** What people call the providers, and which rules of OpenID Connect each of them leaves out. */
const IDENTITY_PROVIDERS = {
  google: { name: "Google", pkce: true, nonce: true },
  linkedin: { name: "LinkedIn", pkce: false, nonce: false },
}

/** Passwords for everybody, and the providers of others that the environment configures. */
function authProviders(env: ServerEnvironment): Entry[] {
  const others = env.identityProviders.map(({ id, issuer, clientId, clientSecret }) => ({
    resolve: require.resolve("@wholesale/companies/providers/oidc/index"),
    id,
    options: {
      ...IDENTITY_PROVIDERS[id],
      id,
      issuer,
      client_id: clientId,
      client_secret: clientSecret,
      callback_url: `${env.publicStorefrontUrl}/api/session/${id}/callback`,
    },
  }))
  return [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }, ...others]
}

/**
 * The dashboard stays with passwords: Medusa would let whoever a provider vouches for take over, or
 * make, the user with the same address.
 */
function authMethods(env: ServerEnvironment): Record<string, string[]> {
  return {
    user: ["emailpass"],
    customer: ["emailpass", ...env.identityProviders.map(({ id }) => id)],
  }
}

/** Keeps publishable keys for a moment, and nothing else. */
const keyCache: Entry = {
  resolve: require.resolve("@wholesale/core/providers/key-cache/index"),
  id: "publishable-keys",
  is_default: true,
}

/** What the plugins need to know of the environment. */
function pluginOptions(env: ServerEnvironment): Record<string, Record<string, unknown>> {
  return {
    "@wholesale/notifications": {
      admin_url: `${env.publicBackendUrl}/app`,
      storefront_url: env.publicStorefrontUrl,
      // Mail that a server delivers is not kept: it carries links that sign people up.
      keep_mail: !env.smtpUrl,
      push: env.vapid
        ? {
            public_key: env.vapid.publicKey,
            private_key: env.vapid.privateKey,
            subject: `mailto:${/[^<>\s]+@[^<>\s]+/.exec(env.mailFrom)?.[0] ?? ""}`,
            hosts: env.pushHosts,
          }
        : null,
    },
  }
}

function lockingProvider(env: ServerEnvironment): Entry {
  return env.redisUrl
    ? {
        resolve: "@medusajs/medusa/locking-redis",
        id: "locking-redis",
        is_default: true,
        options: { redisUrl: env.redisUrl },
      }
    : { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres", is_default: true }
}

/** Several instances share these; a single one keeps them in memory. */
function sharedInfrastructure({ redisUrl }: ServerEnvironment): Entry[] {
  if (!redisUrl) {
    return []
  }
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
  ]
}

const env = readServerEnvironment(process.env)

export default defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
    cookieOptions: { secure: env.publicBackendUrl.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: env.storeCors,
      adminCors: env.adminCors,
      authCors: env.authCors,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
      jwtExpiresIn: "1d",
      authMethodsPerActor: authMethods(env),
    },
  },
  featureFlags: {
    // The access model is our own (plugins/core); Medusa's is proprietary and stays off.
    rbac: false,
    // Only for publishable keys: see the provider below.
    caching: true,
  },
  admin: { path: "/app", backendUrl: "/", disable: !env.admin },
  plugins: plugins.map((plugin) => ({
    resolve: directoryOf(plugin),
    options: pluginOptions(env)[plugin] ?? {},
  })),
  modules: [
    { resolve: "@medusajs/medusa/auth", options: { providers: authProviders(env) } },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider(env)] } },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: notificationProviders(env) },
    },
    { resolve: "@medusajs/medusa/caching", options: { providers: [keyCache] } },
    { resolve: "@medusajs/medusa/locking", options: { providers: [lockingProvider(env)] } },
    ...sharedInfrastructure(env),
  ],
})
