import { model } from "@medusajs/framework/utils"

/** Proof that a person reads the e-mail address of their account. Only the token's hash is kept. */
export const EmailVerification = model
  .define("company_email_verification", {
    id: model.id({ prefix: "cemv" }).primaryKey(),
    actor_type: model.enum(["user", "customer"]),
    actor_id: model.text(),
    email: model.text(),
    token_hash: model.text(),
    expires_at: model.dateTime(),
    verified_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["token_hash"], unique: true },
    { on: ["actor_type", "actor_id", "email"], unique: true },
  ])
