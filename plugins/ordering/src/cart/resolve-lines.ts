import { refuse, type RunSql } from "@wholesale/core"

/** A line as somebody asked for it. */
export type WantedLine = {
  variant_id?: string
  sku?: string
  line_id?: string
  quantity: number
}

/** What a wanted line means: a variant that the buyer may see, and the cart's line of it. */
export type ResolvedLine = {
  /** Its place among the wanted lines. */
  position: number
  variant_id: string | null
  /** The line of the cart with this variant. */
  line_id: string | null
  /** How many the cart holds of it. */
  held: number
  /** Whether several sellers have this SKU and nothing says which of them is meant. */
  ambiguous: boolean
}

/**
 * `offset 0` keeps each line a lookup of its own. The planner can't know how few lines there are, and
 * would read all variants of the marketplace for one of them.
 */
const RESOLVE = `with wanted as (select * from jsonb_to_recordset(?::jsonb)
         as row(position integer, variant_id text, line_id text, codes jsonb)),
       code as (select position, jsonb_array_elements_text(codes) as code from wanted),
       candidate as (
         select position, variant_id, 0 as rank from wanted where variant_id is not null
         union all
         select c.position, v.id, v.rank from code c cross join lateral (
           select id, 1 as rank from product_variant where sku = c.code and deleted_at is null
           union all
           select id, 2 from product_variant where ean = c.code and deleted_at is null
           union all
           select id, 2 from product_variant where barcode = c.code and deleted_at is null
           offset 0) v
       ),
       seen as (
         select c.position, c.variant_id, rank() over (partition by c.position order by c.rank,
           c.rank > 0 and not exists (select 1 from cart_line_item li
             join listing own on own.product_id = li.product_id and own.deleted_at is null
             where li.cart_id = ? and li.deleted_at is null and own.seller_id = l.seller_id),
           c.rank > 0 and not exists (select 1 from seller_order o
             where o.seller_id = l.seller_id and o.buyer_id = ?)) as place
         from candidate c cross join lateral (
           select l.seller_id from product_variant v
           join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
           join listing l on l.product_id = p.id and l.deleted_at is null
             and l.audience && array(select jsonb_array_elements_text(?::jsonb))
           where v.id = c.variant_id and v.deleted_at is null
           offset 0) l
       ),
       visible as (
         select position, min(variant_id) as variant_id, count(distinct variant_id) > 1 as ambiguous
         from seen where place = 1 group by position
       )
     select w.position, coalesce(v.variant_id, own.variant_id) as variant_id,
       coalesce(own.id, held.id) as line_id, coalesce(own.quantity, held.quantity, 0) as held,
       coalesce(v.ambiguous, false) as ambiguous
     from wanted w
     left join visible v on v.position = w.position
     left join cart_line_item own on own.id = w.line_id and own.cart_id = ?
       and own.deleted_at is null
     left join lateral (select li.id, li.quantity from cart_line_item li
       where li.cart_id = ? and li.variant_id = v.variant_id and li.deleted_at is null
       order by li.created_at, li.id limit 1) held on true
     order by w.position`

/**
 * Finds the variants of wanted lines by id, SKU (in any case) or GTIN, and the lines that the cart
 * has of them, in one statement. A SKU is unique per seller only: of several sellers, one in the cart
 * is meant, else one that the company ordered from. What the buyer may not see is not found.
 */
export const resolveLines = async (
  run: RunSql,
  request: {
    cart_id: string
    company_id: string | null
    tokens: readonly string[]
    lines: readonly WantedLine[]
  }
): Promise<ResolvedLine[]> => {
  const rows = request.lines.map(({ variant_id, sku, line_id }, position) => ({
    position,
    variant_id: variant_id ?? null,
    line_id: line_id ?? null,
    codes: sku ? [...new Set([sku, sku.toUpperCase(), sku.toLowerCase()])] : [],
  }))
  const found = await run<ResolvedLine>(RESOLVE, [
    JSON.stringify(rows),
    request.cart_id,
    request.company_id,
    JSON.stringify(request.tokens),
    request.cart_id,
    request.cart_id,
  ])
  return found
}

/** What has to happen to a cart's lines. */
export type LinePlan = {
  add: { variant_id: string; quantity: number }[]
  update: { id: string; quantity: number }[]
  remove: string[]
}

/**
 * What wanted lines do to a cart. Lines of the same variant are added up; a line of the cart that is
 * named by its id is set. Pure.
 * @throws NOT_FOUND with the lines that mean nothing or several things, in `details.lines`
 */
export const planLines = (
  wanted: readonly WantedLine[],
  resolved: readonly ResolvedLine[],
  mode: "add" | "set"
): LinePlan => {
  const lost = resolved.filter((line) =>
    wanted[line.position].line_id
      ? line.line_id === null
      : line.variant_id === null || line.ambiguous
  )
  if (lost.length > 0) {
    throw refuse("NOT_FOUND", "Some of these lines are not known, or several sellers have them", {
      lines: lost.map(({ position, ambiguous }) => ({ position, ambiguous, ...wanted[position] })),
    })
  }
  const quantities = new Map<string, { id: string | null; variant_id: string; quantity: number }>()
  for (const line of resolved) {
    const { quantity, line_id: named } = wanted[line.position]
    const variantId = line.variant_id ?? ""
    const key = line.line_id ?? variantId
    const before = quantities.get(key)
    const held = before?.quantity ?? (mode === "add" && !named ? line.held : 0)
    quantities.set(key, {
      id: line.line_id,
      variant_id: variantId,
      quantity: named ? quantity : held + quantity,
    })
  }
  return split([...quantities.values()])
}

const split = (
  lines: readonly { id: string | null; variant_id: string; quantity: number }[]
): LinePlan => {
  const plan: LinePlan = { add: [], update: [], remove: [] }
  for (const { id, variant_id, quantity } of lines) {
    if (id === null) {
      plan.add.push({ variant_id, quantity })
    } else if (quantity === 0) {
      plan.remove.push(id)
    } else {
      plan.update.push({ id, quantity })
    }
  }
  return plan
}
