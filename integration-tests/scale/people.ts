import type { CastActor } from "../kit/cast"

/** Works for the largest seller of a marketplace that `npm run scale` made. */
export const largestSeller: CastActor = {
  actor_type: "user",
  actor_id: "user_bench1",
  auth_identity_id: "authid_bench1",
  member_id: "cmem_seller1",
  email: "bench1@example.com",
}

/** Buys for its largest buyer. */
export const largestBuyer: CastActor = {
  actor_type: "customer",
  actor_id: "cus_shop1",
  auth_identity_id: "authid_shop1",
  member_id: "cmem_shop1",
  email: "shop1@example.com",
}
