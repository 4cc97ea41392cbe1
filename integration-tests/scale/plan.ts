import type { Queryable } from "./rows"

/**
 * A number from 0 up to 1 for the n-th copy, the same each time; the salt tells draws apart.
 * Its square and its cube draw low numbers more often: a few sellers and buyers are very large.
 */
const drawn = (salt: number, n = "n") =>
  `((hashint8extended(${n}, ${salt}) & 4294967295) / 4294967296.0::float8)`

/** The sellers with where they send from, and their products in an order of their own. */
const SELLERS = `create unlogged table scale.seller as
  select substr(l.seller_id, 11)::int as n, l.stock_location_id as place,
    min(o.shipping_option_id) as option,
    (select count(*)::int from listing p where p.seller_id = l.seller_id) as products
  from seller_location l join seller_shipping_option o on o.seller_id = l.seller_id
  where l.seller_id like 'comp_bench%' group by l.seller_id, l.stock_location_id`

const SHELVES = `create unlogged table scale.shelf as
  select substr(l.seller_id, 11)::int as seller,
    (row_number() over (partition by l.seller_id order by l.product_id))::int as position,
    v.id as variant, v.product_id as product, v.sku, p.title, p.handle, i.inventory_item_id as item
  from listing l join product p on p.id = l.product_id join product_variant v on v.product_id = p.id
  join product_variant_inventory_item i on i.variant_id = v.id
  where l.seller_id like 'comp_bench%'`

/**
 * Who orders what from whom, when, and what becomes of it: sorted by when, so that numbers grow with
 * time. Of each fate there is at least one.
 */
const ORDERS = `create unlogged table scale.drawn as
  select row_number() over (order by placed_at, n) as n, fate, placed_at - began_at as shift,
    (placed_at::date - began_at::date) as days,
    placed_at::date as day, seller, buyer
  from (select n, f.number as fate, f.began_at,
      now() - make_interval(secs => 3600 * (f.most - (f.most - f.least) * sqrt(${drawn(2)})))
        as placed_at,
      1 + floor(power(${drawn(3)}, 3) * $2)::int as seller,
      1 + floor(power(${drawn(4)}, 2) * $3)::int as buyer
    from generate_series(1, $1) n join scale.fate f on f.number = case
      when n <= (select count(*) from scale.fate) then n
      else (select number from scale.fate where ${drawn(1)} * (select max(until) from scale.fate)
        < until order by until limit 1) end) orders`

/** How many of something a seller or buyer has from the orders before, which copies count on from. */
const before = (of: string, owner: string) =>
  `(coalesce(sum(f.${of}) over (partition by d.${owner} order by d.n rows between unbounded preceding
    and 1 preceding), 0))`

/** How many of something all orders before have, behind what is there already. */
const behind = (of: string, there: string) =>
  `(${there} + coalesce(sum(f.${of}) over (order by d.n rows between unbounded preceding and 1
    preceding), 0))::bigint`

const printed = (of: string) =>
  `lpad(${of}::text, greatest(5, length(${of}::text)), '0') as ${of.replace("d.", "")}`

/** Whose place in the books a copy's entries take; rows of `scale.fate` say how many each fate needs. */
const PLACES = `create unlogged table scale.placed as
  select d.*, ${behind("txns", "(select coalesce(max(id), 0) from ledger_txn)")} as txn_base,
    ${behind("accounts", "(select max(id) from ledger_account)")} as account_base,
    ${before("seller_steps", "seller")} as seller_steps,
    ${before("buyer_steps", "buyer")} as buyer_steps,
    ${["pf", "ps", "inv", "cn"].map((kind) => `${before(kind, "seller")} + 1 as ${kind}`).join()}
  from scale.drawn d join scale.fate f on f.number = d.fate`

/** The values of all marks of all copies, as texts. */
const COPIES = `create unlogged table scale.copy as
  select d.n as place_in_time, lpad(d.n::text, 8, '0') as n, d.fate, d.shift, d.days, d.day,
    d.txn_base, d.account_base, d.seller_steps, d.buyer_steps,
    payable.id as seller_account, unapplied.id as buyer_account,
    d.seller::text as s, d.buyer::text as b, s.place, s.option, (numbers.base + d.n)::text as number,
    'RF' || lpad((98 - ('322428' || lpad((numbers.base + d.n)::text, 7, '0') || '271500')::numeric
      % 97)::text, 2, '0') || 'WOS' || lpad((numbers.base + d.n)::text, 7, '0') as reference,
    ${["pf", "ps", "inv", "cn"].map((kind) => printed(`d.${kind}`)).join()},
    ${[0, 1]
      .map((at) =>
        ["variant", "product", "sku", "title", "handle", "item"]
          .map((name) => `line${at}.${name} as ${name}${at}`)
          .join()
      )
      .join()}
  from scale.placed d
  cross join (select greatest((select max(display_id) from order_group),
    (select max(display_id) from seller_order), (select max(display_id) from "order")) as base) numbers
  join scale.seller s on s.n = d.seller
  left join ledger_account payable on payable.key = 'seller_payable/comp_bench' || d.seller || '/eur'
  left join ledger_account unapplied on unapplied.key = 'unapplied_cash/comp_shop' || d.buyer || '/eur'
  join scale.shelf line0 on line0.seller = d.seller
    and line0.position = 1 + floor(power(${drawn(5, "d.n")}, 2) * s.products)::int
  join scale.shelf line1 on line1.seller = d.seller
    and line1.position = 1 + line0.position % s.products`

/** Sizes of what is to be made. */
export type Sizes = Record<"manufacturers" | "retailers" | "products" | "orders", number>

/** Draws all copies and gives each its place, before any row of them is written. */
export const drawCopies = async (
  database: Queryable,
  { manufacturers, retailers, orders }: Sizes,
  openAccounts: () => Promise<void>
): Promise<void> => {
  await database.query(SELLERS)
  await database.query(SHELVES)
  await database.query("create unique index on scale.shelf (seller, position)")
  await database.query(ORDERS, [orders, manufacturers, retailers])
  await openAccounts()
  await database.query(PLACES)
  await database.query(COPIES)
  await database.query("create unique index on scale.copy (place_in_time)")
  await database.query("analyze scale.copy")
}
