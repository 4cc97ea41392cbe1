import type { MedusaContainer } from "@medusajs/framework/types"
import { builtInRoleId } from "@wholesale/companies"
import { runQuery, type Binding } from "@wholesale/core"

/** Manufacturers that a retailer has a relationship with, and a price tier at. */
const PARTNERS = 5

const COUNTRIES = "{de,de,de,fr,it,nl,es,at,pl,be,dk,se,ie,pt}"

/** Somebody works for each seller: a user who owns it. */
const USERS = `insert into "user" (id, first_name, last_name, email, created_at, updated_at)
  select 'user_bench' || n, 'Owner', 'Bench ' || n, 'bench' || n || '@example.com', now(), now()
  from generate_series(1, ?) n`

const STAFF = `insert into company_member (id, actor_type, actor_id, company_id, role_id, audience,
    email, name, joined_at)
  select 'cmem_seller' || n, 'user', 'user_bench' || n, 'comp_bench' || n, ?, 'manufacturer',
    'bench' || n || '@example.com', 'Owner Bench ' || n, now()
  from generate_series(1, ?) n`

const RETAILERS = `insert into company (id, kind, status, handle, legal_name, trading_name,
    country_code, email, industries, currencies, verification_level, verified_until, created_at,
    updated_at)
  select 'comp_shop' || n, 'retailer', 'active', 'shop-' || n, 'Shop ' || n || ' GmbH', 'Shop ' || n,
    (?::text[])[1 + n % 14], 'shop' || n || '@example.com', '{home}', '{eur}', 2,
    now() + interval '1 year', now() - make_interval(days => n % 730), now()
  from generate_series(1, ?) n`

const CUSTOMERS = `insert into customer (id, first_name, last_name, email, has_account, created_at,
    updated_at)
  select 'cus_shop' || n, 'Owner', 'Shop ' || n, 'shop' || n || '@example.com', true, now(), now()
  from generate_series(1, ?) n`

const BUYERS = `insert into company_member (id, actor_type, actor_id, company_id, role_id, audience,
    email, name, joined_at)
  select 'cmem_shop' || n, 'customer', 'cus_shop' || n, 'comp_shop' || n, ?, 'retailer',
    'shop' || n || '@example.com', 'Owner Shop ' || n, now()
  from generate_series(1, ?) n`

const LOCATIONS = `insert into company_location (id, company_id, name, address_1, city, postal_code,
    country_code, is_bill_to, is_ship_to, created_at, updated_at)
  select replace(id, 'comp_', 'cloc_'), id, 'Main', 'Main Street 1', 'City', '10115', country_code,
    true, true, now(), now()
  from company where id like 'comp_bench%' or id like 'comp_shop%'`

/** Large sellers have more partners: squaring the share draws low numbers more often. */
const RELATIONS = `insert into trade_relationship (id, retailer_id, seller_id, status, origin,
    origin_evidence, requested_by, created_at, updated_at)
  select 'trel_' || r || '_' || s, 'comp_shop' || r, 'comp_bench' || s, 'approved', 'marketplace',
    '{}'::jsonb, 'cus_shop' || r, now(), now()
  from (select distinct r, 1 + floor(power((hashint8extended(r, k) & 4294967295) / 4294967296.0, 2)
      * ?)::int as s
    from generate_series(1, ?) r, generate_series(1, ?) k) drawn`

const TIER_MEMBERS = `insert into price_tier_member (id, seller_id, retailer_id, tier_id, source,
    assigned_by, created_at, updated_at)
  select replace(id, 'trel_', 'ptmem_'), seller_id, retailer_id,
    'ptier_' || seller_id || '_' || (1 + (hashtext(id) & 3)), 'hand', 'scale', now(), now()
  from trade_relationship where retailer_id like 'comp_shop%'`

/** The retailers `comp_shop1` … with a buyer and an address each, and the staff of the sellers. */
export const createPeople = async (
  container: MedusaContainer,
  { sellers, retailers }: { sellers: number; retailers: number }
): Promise<void> => {
  const run = (statement: string, ...values: Binding[]) => runQuery(container, statement, values)
  await run(USERS, sellers)
  await run(STAFF, builtInRoleId("manufacturer", "owner"), sellers)
  await run(RETAILERS, COUNTRIES, retailers)
  await run(CUSTOMERS, retailers)
  await run(BUYERS, builtInRoleId("retailer", "owner"), retailers)
  await run(LOCATIONS)
  await run(RELATIONS, sellers, retailers, PARTNERS)
}

/** Retailers get the tiers of whom they trade with; the tiers have to be there. */
export const assignTiers = async (container: MedusaContainer): Promise<void> => {
  await runQuery(container, TIER_MEMBERS)
}
