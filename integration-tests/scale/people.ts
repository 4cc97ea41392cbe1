import type { CastActor } from "../kit/cast"

/** Works for a seller of a marketplace that `npm run scale` made; the first is the largest. */
export const sellerNumber = (number: number): CastActor => ({
  actor_type: "user",
  actor_id: `user_bench${number}`,
  auth_identity_id: `authid_bench${number}`,
  member_id: `cmem_seller${number}`,
  email: `bench${number}@example.com`,
})

/** Buys for one of its retailers; the first is the largest. */
export const buyerNumber = (number: number): CastActor => ({
  actor_type: "customer",
  actor_id: `cus_shop${number}`,
  auth_identity_id: `authid_shop${number}`,
  member_id: `cmem_shop${number}`,
  email: `shop${number}@example.com`,
})
