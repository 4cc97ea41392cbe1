import { z } from "@medusajs/framework/zod"
import { refuse } from "@wholesale/core"

const webAddress = z.url({ protocol: /^https?$/ })

const schema = z.object({
  /** Where the admin dashboard answers, with its path. */
  admin_url: webAddress.default("http://localhost:9000/app"),
  storefront_url: webAddress.default("http://localhost:8000"),
  /** The sender's name inside messages. */
  marketplace_name: z.string().min(1).default("Wholesale OS"),
  /** Whether the bodies of sent e-mails are kept; true where there is no mail server. */
  keep_mail: z.boolean().default(true),
  /** How browsers are told; null sends nothing to them. */
  push: z
    .object({
      public_key: z.string().regex(/^[\w-]{87}$/, "must be a VAPID public key"),
      private_key: z.string().regex(/^[\w-]{43}$/, "must be a VAPID private key"),
      /** Whom a push service may write to, `mailto:` or `https:`. */
      subject: z.url({ protocol: /^(mailto|https)$/ }),
      /** Hosts of push services; one that begins with a dot stands for all below it. */
      hosts: z.array(z.string().min(1)).min(1),
    })
    .nullable()
    .default(null),
})

export type FeedSettings = z.infer<typeof schema>

/**
 * Checks the plugin's options.
 * @throws CONFIGURATION_INVALID naming the option
 */
export const readSettings = (options: unknown): FeedSettings => {
  const result = schema.safeParse(options ?? {})
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw refuse(
      "CONFIGURATION_INVALID",
      `The options of the notifications plugin are not valid. ${problems.join("; ")}`
    )
  }
  return result.data
}
