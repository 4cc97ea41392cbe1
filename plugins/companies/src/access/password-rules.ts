import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refuse } from "@wholesale/core"
import { isPlainPath } from "@wholesale/core/access/match"
import { parseInput } from "@wholesale/core/access/validate"
import { newPassword } from "../http/sign-ins"
import { hasFreshPasswordLink } from "../queries/password-links"

const ROUTE = /^\/auth\/[^/]+\/([^/]+)\/(reset-password|update)\/?$/i

const linkRequest = z.looseObject({ identifier: z.string().trim().toLowerCase().max(320) })
const passwordChange = z.looseObject({ password: newPassword() })

/**
 * What Medusa's two routes of a forgotten password leave open. A new password is as long as at
 * sign-up. A link is sent once a minute per address, so that nobody can fill somebody's inbox; the
 * answer is the one that Medusa gives for every address, known or not.
 */
export const passwordRules = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const [path] = req.originalUrl.split("?")
  if (!isPlainPath(path)) {
    throw refuse("NOT_FOUND", "There is nothing at this address")
  }
  const [, provider, action] = ROUTE.exec(path) ?? []
  if (req.method !== "POST" || !action) {
    return next()
  }
  if (provider !== "emailpass") {
    throw refuse("NOT_FOUND", "This way to sign in has no password")
  }
  if (action.toLowerCase() === "update") {
    parseInput(passwordChange, req.body, "body")
    return next()
  }
  const request = parseInput(linkRequest, req.body, "body")
  if (await hasFreshPasswordLink(req.scope, request.identifier)) {
    return res.sendStatus(201)
  }
  req.body = request
  return next()
}
