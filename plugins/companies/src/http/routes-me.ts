import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { id } from "@wholesale/core/http/fields"
import { meDto } from "./members"
import { signInDto, signInTokenInput } from "./sign-ins"

const answer = z.object({ me: meDto })
const signIns = z.object({ sign_ins: z.array(signInDto) })

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
  listSignIns: {
    method: "GET",
    path: "/me/sign-ins",
    on: ["store"],
    summary: "How one may sign in: with a password, with Google, with LinkedIn",
    access: { for: "signed_in" },
    shell: true,
    response: signIns,
  },
  linkSignIn: {
    method: "POST",
    path: "/me/sign-ins",
    on: ["store"],
    summary: "Sign in with a provider as well, which one has just signed in with",
    access: { for: "signed_in" },
    body: signInTokenInput,
    response: signIns,
  },
  unlinkSignIn: {
    method: "DELETE",
    path: "/me/sign-ins/:provider",
    on: ["store"],
    summary: "Sign in with a provider no more; the last way to sign in stays",
    access: { for: "signed_in" },
    response: signIns,
  },
})
