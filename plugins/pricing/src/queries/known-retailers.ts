/**
 * Whether a seller knows the company `c`: there is or was a trade relationship, the retailer asked
 * for a tier, is in one, or has prices of its own. A condition with the seller's id four times as
 * parameter; whom a seller does not know, it can't look up.
 */
export const KNOWN_RETAILER = `(
  exists (select 1 from trade_relationship known where known.retailer_id = c.id
    and known.seller_id = ? and known.deleted_at is null)
  or exists (select 1 from price_tier_member known where known.retailer_id = c.id
    and known.seller_id = ? and known.deleted_at is null)
  or exists (select 1 from price_tier_request known where known.retailer_id = c.id
    and known.seller_id = ? and known.deleted_at is null)
  or exists (select 1 from wholesale_price known where known.target = c.id
    and known.source = 'customer' and known.seller_id = ? and known.deleted_at is null))`
