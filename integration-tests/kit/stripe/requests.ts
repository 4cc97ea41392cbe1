import { z } from "@medusajs/framework/zod"

// What the provider accepts of what we send. Strict: a parameter that it does not know is an error
// there, so it is one here.

const amount = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "must be a positive integer")
  .transform(Number)
const currency = z.string().regex(/^[a-z]{3}$/)
const metadata = z.record(z.string().max(40), z.string().max(500)).default({})
const listing = {
  limit: z.coerce.number().int().min(1).max(100).default(10),
  starting_after: z.string().optional(),
}
const expand = z.record(z.string(), z.string()).optional()

export const REQUESTS = {
  "POST /checkout/sessions": z.strictObject({
    mode: z.literal("payment"),
    client_reference_id: z.string().max(200),
    line_items: z.strictObject({
      0: z.strictObject({
        quantity: z.literal("1"),
        price_data: z.strictObject({
          currency,
          unit_amount: amount,
          product_data: z.strictObject({ name: z.string().min(1), description: z.string().min(1) }),
        }),
      }),
    }),
    metadata,
    payment_intent_data: z.strictObject({
      metadata,
      transfer_group: z.string(),
      description: z.string(),
    }),
    success_url: z.url(),
    cancel_url: z.url(),
  }),
  "GET /checkout/sessions/:id": z.strictObject({}),
  "POST /checkout/sessions/:id/expire": z.strictObject({}),
  "GET /payment_intents/:id": z.strictObject({}),
  "POST /refunds": z.strictObject({ payment_intent: z.string(), amount, metadata }),
  "GET /refunds": z.strictObject({ payment_intent: z.string(), ...listing }),
  "GET /refunds/:id": z.strictObject({}),
  "GET /disputes/:id": z.strictObject({}),
  "POST /accounts": z.strictObject({
    type: z.literal("express"),
    country: z.string().regex(/^[A-Z]{2}$/),
    business_type: z.literal("company"),
    company: z.strictObject({ name: z.string().min(1) }),
    capabilities: z.strictObject({ transfers: z.strictObject({ requested: z.literal("true") }) }),
    metadata,
  }),
  "GET /accounts/:id": z.strictObject({}),
  "POST /account_links": z.strictObject({
    account: z.string(),
    type: z.literal("account_onboarding"),
    return_url: z.url(),
    refresh_url: z.url(),
  }),
  "POST /transfers": z.strictObject({
    amount,
    currency,
    destination: z.string(),
    transfer_group: z.string(),
    metadata,
  }),
  "GET /transfers": z.strictObject({ transfer_group: z.string(), ...listing }),
  "GET /transfers/:id": z.strictObject({}),
  "GET /balance": z.strictObject({}),
  "GET /balance_transactions": z.strictObject({
    ...listing,
    expand,
    created: z.strictObject({ gte: z.coerce.number().int() }).optional(),
  }),
  "GET /balance_transactions/:id": z.strictObject({ expand }),
}

export type Endpoint = keyof typeof REQUESTS
export type Params<Of extends Endpoint> = z.output<(typeof REQUESTS)[Of]>
