import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { id } from "@wholesale/core/http/fields"
import { meDto } from "./members"

const answer = z.object({ me: meDto })

/** The signed-in person; open to restricted principals too, who need it to learn why. */
export const meRoutes = defineRoutes({
  getMe: {
    method: "GET",
    path: "/me",
    on: ["store", "admin"],
    summary: "Who is signed in, for which company, and what they may do",
    access: { for: "signed_in" },
    shell: true,
    response: answer,
  },
  switchCompany: {
    method: "POST",
    path: "/me/company",
    on: ["store", "admin"],
    summary: "Switch to another of one's memberships",
    access: { for: "signed_in" },
    shell: true,
    body: z.object({ member_id: id() }).strict(),
    response: answer,
  },
  resendEmailVerification: {
    method: "POST",
    path: "/me/email-verification",
    on: ["store", "admin"],
    summary: "Send the link that proves one's e-mail address again",
    access: { for: "signed_in" },
    shell: true,
    body: z.object({}).strict(),
    response: z.object({ sent: z.literal(true) }),
  },
})
