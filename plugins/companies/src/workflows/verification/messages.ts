import { z } from "@medusajs/framework/zod"
import { CASE_STATES } from "../../http/verification"

/** A message about one company; what else it carries does not matter here. */
export const ofCompany = z.object({ company_id: z.string().min(1) })

/** `member.email-verified`: the companies that the person owns. */
export const ofCompanies = z.object({ company_ids: z.array(z.string().min(1)) })

/** `verification.level-changed` */
export const levelChanged = ofCompany.extend({
  level: z.number().int(),
  state: z.enum(CASE_STATES),
})
