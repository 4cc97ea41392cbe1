import { z } from "@medusajs/framework/zod"
import { registerMessageHandler } from "@wholesale/core"
import { SYSTEM } from "../domain/system-actor"
import { COMPANY_KINDS } from "../http/company"
import { membershipService } from "../shared/services"
import { openCase } from "../workflows/verification/open-case"

const registeredPayload = z.object({
  company_id: z.string(),
  kind: z.enum(COMPANY_KINDS),
  applicant: z.object({
    actor_type: z.enum(["user", "customer"]),
    actor_id: z.string(),
    email: z.string(),
    name: z.string(),
    locale: z.string(),
    email_proven: z.boolean().default(false),
  }),
})

/**
 * Completes a sign-up: owner, e-mail verification, draft of the first level. Each of the three does
 * nothing when it is there already, so the message may come twice and late.
 */
const completeSignUp = {
  topic: "company.registered",
  handle: async (payload: Record<string, unknown>, { container }) => {
    const { company_id, kind, applicant: person } = registeredPayload.parse(payload)
    const { email_proven, ...applicant } = person
    const members = membershipService(container)
    await members.ensureFirstOwner({
      company_id,
      audience: kind,
      person: applicant,
      email_proven,
      by: { ...SYSTEM, actor_type: applicant.actor_type, actor_id: applicant.actor_id },
    })
    await members.requestEmailVerification({ person: applicant, once: true })
    await openCase(container, { company_id, level: 1 })
  },
} satisfies Parameters<typeof registerMessageHandler>[0]

/** Registers what this plugin does about the messages of companies. */
export const registerCompanyMessages = () => registerMessageHandler(completeSignUp)
