import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { companyDto, signUpInput } from "./company"
import { acceptInvitationInput, openInvitationDto } from "./members"
import { provenPersonDto, signInTokenInput } from "./sign-ins"

const token = z.string().trim().min(20).max(200)

/** What people do before they have an account. */
export const signUpRoutes = defineRoutes({
  signUp: {
    method: "POST",
    path: "/sign-ups",
    on: ["store"],
    summary: "Sign up a company; the applicant becomes its owner",
    access: { for: "public" },
    body: signUpInput,
    status: 201,
    response: z.object({
      company: companyDto,
      actor_type: z.enum(["user", "customer"]),
      email: z.string(),
    }),
  },
  describeProof: {
    method: "POST",
    path: "/sign-in-proofs",
    on: ["store"],
    summary: "Whom a provider vouches for, before that person has an account with it",
    access: { for: "public" },
    body: signInTokenInput,
    response: z.object({ person: provenPersonDto }),
  },
  confirmEmail: {
    method: "POST",
    path: "/email-verifications/confirm",
    on: ["store"],
    summary: "Prove an e-mail address with the token of the link sent to it",
    access: { for: "public" },
    body: z.object({ token }).strict(),
    response: z.object({ email: z.string(), verified: z.literal(true) }),
  },
  getInvitation: {
    method: "GET",
    path: "/invitations/:token",
    on: ["store"],
    summary: "What the holder of an invitation's link is invited to",
    access: { for: "public" },
    response: z.object({ invitation: openInvitationDto }),
  },
  acceptInvitation: {
    method: "POST",
    path: "/invitations/:token/accept",
    on: ["store"],
    summary: "Join with a new account, or with the password or the provider of an existing one",
    access: { for: "public" },
    body: acceptInvitationInput,
    response: z.object({ actor_type: z.enum(["user", "customer"]), email: z.string() }),
  },
})
