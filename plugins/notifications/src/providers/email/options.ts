import { z } from "@medusajs/framework/zod"
import { refuse } from "@wholesale/core"

const schema = z.object({
  /** `smtp://user:password@host:587` or `smtps://…:465`; without it nothing leaves the machine. */
  smtp_url: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender, with or without a name: `Wholesale <mail@example.com>`. */
  from: z
    .string()
    .regex(/^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/, "must be an e-mail address"),
})

export type EmailOptions = z.infer<typeof schema>

/**
 * Checks the provider's options. The message never repeats a value: the URL holds a password.
 * @throws CONFIGURATION_INVALID naming the option
 */
export const readEmailOptions = (options: unknown): EmailOptions => {
  const result = schema.safeParse(options)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw refuse(
      "CONFIGURATION_INVALID",
      `The options of the e-mail provider are not valid. ${problems.join("; ")}`
    )
  }
  return result.data
}
