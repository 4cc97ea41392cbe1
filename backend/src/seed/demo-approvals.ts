import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { builtInRoleId } from "@wholesale/companies"
import { clock, runQuery, type By, type CompanyPrincipal } from "@wholesale/core"
import { decideApproval } from "@wholesale/ordering/approval/decide"
import { requestApproval } from "@wholesale/ordering/approval/request"
import { saveRule } from "@wholesale/ordering/approval/rules"
import { changeLines } from "@wholesale/ordering/cart/change-cart"
import { inCartTransaction } from "@wholesale/ordering/cart/services"
import { shopperOf } from "@wholesale/ordering/handlers/shopper"
import { insertCart } from "@wholesale/ordering/medusa/carts"
import { principalOf, type DemoBuyer } from "./demo-orders"

/** From which total on a buyer's order needs an approval, in euro cents. */
const FROM_TOTAL = 50_000

/**
 * The demo's retailer checks what its buyers order: one order waits for an approver, one came back
 * with a reason, and a cart is half full.
 */
export const seedApprovals = async (
  container: MedusaContainer,
  owner: DemoBuyer,
  sellers: readonly string[]
): Promise<void> => {
  const buyer = await seatOf(container, owner.company_id, "buyer")
  const approver = await seatOf(container, owner.company_id, "approver")
  if (!buyer || !approver) {
    return
  }
  const goods = await inStock(container, sellers)
  await inCartTransaction(container, (tx) =>
    saveRule(tx, { company_id: owner.company_id, rule: RULE, by: byOf(approver) })
  )
  const fill = (name: string, from: number, times: number) =>
    fillCart(container, buyer, { name, owner, lines: linesOf(goods.slice(from, from + 6), times) })
  const waiting = await fill("Spring tableware", 0, 3)
  await ask(
    container,
    buyer,
    waiting,
    "For the terrace in April; the guest house shares the order."
  )
  const refused = await fill("Second window display", 6, 4)
  const request_id = await ask(container, buyer, refused, "For the window towards the quay.")
  await inCartTransaction(container, (tx) =>
    decideApproval(tx, {
      request_id,
      company_id: owner.company_id,
      member_id: approver.member_id,
      verdict: "reject",
      note: "Too much for one window: halve it and ask again.",
      by: byOf(approver),
    })
  )
  await fill("Refill for the counter", 12, 2)
}

const RULE = {
  name: "Orders of buyers from 500 euros",
  active: true,
  conditions: {
    from_total: { currency_code: "eur", amount: FROM_TOTAL },
    role_ids: [builtInRoleId("retailer", "buyer")],
  },
  tiers: [
    {
      role_ids: [builtInRoleId("retailer", "owner"), builtInRoleId("retailer", "approver")],
      member_ids: [],
    },
  ],
}

const byOf = ({ actor, company }: CompanyPrincipal): By => ({
  actor_type: "customer",
  actor_id: actor.id,
  company_id: company.id,
  request_id: null,
})

/** Who has a role in the demo's retailer. */
const seatOf = async (container: MedusaContainer, company_id: string, role: string) => {
  const [member] = await runQuery<{ customer_id: string }>(
    container,
    `select actor_id as customer_id from company_member where company_id = ? and role_id = ?
     order by joined_at, id limit 1`,
    [company_id, builtInRoleId("retailer", role)]
  )
  return member ? await principalOf(container, { company_id, ...member }) : null
}

type Goods = { variant_id: string; minimum: number }

/** What these sellers have plenty of, seller by seller in turn. */
const inStock = async (container: MedusaContainer, sellers: readonly string[]) =>
  await runQuery<Goods>(
    container,
    `select variant_id, minimum from (
       select v.id as variant_id, v.sku, r.min_quantity as minimum,
         row_number() over (partition by li.seller_id, v.product_id order by v.sku) as nth
       from listing li join product p on p.id = li.product_id and p.status = 'published'
       join product_variant v on v.product_id = p.id
       join order_rule r on r.variant_id = v.id
       join product_variant_inventory_item item on item.variant_id = v.id
       join inventory_level level on level.inventory_item_id = item.inventory_item_id
       where li.seller_id = any(?)
         and level.stocked_quantity - level.reserved_quantity >= r.min_quantity * 10) stocked
     where nth = 1 order by sku limit 18`,
    [[...sellers]]
  )

const linesOf = (goods: readonly Goods[], times: number) =>
  goods.map(({ variant_id, minimum }) => ({ variant_id, quantity: minimum * times }))

const fillCart = async (
  container: MedusaContainer,
  buyer: CompanyPrincipal,
  { name, owner, lines }: { name: string; owner: DemoBuyer; lines: ReturnType<typeof linesOf> }
): Promise<string> => {
  const now = clock.now()
  const cart_id = await inCartTransaction(container, (tx) =>
    insertCart(tx, {
      company_id: owner.company_id,
      customer_id: buyer.actor.id,
      name,
      shared: true,
      currency_code: "eur",
      location_id: owner.location_id,
      po_number: null,
      now,
    })
  )
  if (cart_id === null) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No region sells in euros")
  }
  const shopper = await shopperOf(buyer, container)
  await changeLines(container, { cart_id, shopper, lines, mode: "add" })
  return cart_id
}

const ask = async (
  container: MedusaContainer,
  principal: CompanyPrincipal,
  cart_id: string,
  message: string
) =>
  await requestApproval(container, {
    principal,
    by: byOf(principal),
    cart_id,
    checkout: {},
    message,
  })
