import "server-only"
import { z } from "zod"

const schema = z.object({
  MEDUSA_BACKEND_URL: z.url().default("http://localhost:9000"),
  MEDUSA_PUBLISHABLE_KEY: z.string().default(""),
  ADMIN_URL: z.url().optional(),
  PUBLIC_STOREFRONT_URL: z.url().default("http://localhost:8000"),
})

/**
 * The storefront's settings, read when a request needs them: a build knows none of them.
 * @throws Error that names the variable and its problem
 */
export const config = () => {
  const env = schema.safeParse({
    MEDUSA_BACKEND_URL: process.env.MEDUSA_BACKEND_URL || undefined,
    MEDUSA_PUBLISHABLE_KEY: process.env.MEDUSA_PUBLISHABLE_KEY || undefined,
    ADMIN_URL: process.env.ADMIN_URL || undefined,
    PUBLIC_STOREFRONT_URL: process.env.PUBLIC_STOREFRONT_URL || undefined,
  })
  if (!env.success) {
    throw new Error(`Storefront settings: ${z.prettifyError(env.error)}`)
  }
  const backendUrl = env.data.MEDUSA_BACKEND_URL.replace(/\/$/, "")
  return {
    backendUrl,
    publishableKey: env.data.MEDUSA_PUBLISHABLE_KEY,
    /** Where readers find the storefront, for addresses that leave it. */
    siteUrl: env.data.PUBLIC_STOREFRONT_URL.replace(/\/$/, ""),
    adminUrl: env.data.ADMIN_URL ?? `${backendUrl}/app`,
    /** Where people and search engines find this site; never taken from a request. */
    publicUrl: env.data.PUBLIC_STOREFRONT_URL.replace(/\/$/, ""),
  }
}
