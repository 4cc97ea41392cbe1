import type { RoleAudience } from "./built-in-roles"

/** Retailers work in the storefront as customers, everyone else in the dashboard as users. */
export const actorTypeFor = (audience: RoleAudience): "user" | "customer" =>
  audience === "retailer" ? "customer" : "user"
