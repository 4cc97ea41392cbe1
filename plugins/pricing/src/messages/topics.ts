/** Work out who gets which tier of a seller by rule: `{ seller_id }`. */
export const TIER_RULES_TOPIC = "pricing.apply-tier-rules"
