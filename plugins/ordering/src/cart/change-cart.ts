import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, runner, transactionRunner, type TransactionContext } from "@wholesale/core"
import { loadQuote, type LoadedQuote } from "../checkout/load-quote"
import { deleteCartLines, insertCartLines, updateCartLines } from "../medusa/cart-lines"
import { writeCartAmounts } from "../medusa/cart-amounts"
import { adoptCart, touchCart } from "../medusa/carts"
import { lockOpenCart, type LockedCart, type Shopper } from "./access"
import { refreshPromotions } from "./promotions"
import { planLines, resolveLines, type LinePlan, type WantedLine } from "./resolve-lines"
import { inCartTransaction } from "./services"

/** Which cart is changed, by whom. */
export type CartChange = { cart_id: string; shopper: Shopper }

/**
 * Changes a cart and works out anew what it costs, in one transaction: the one way in which lines,
 * shipping and addresses change, whichever endpoint asks for it.
 * @throws NOT_FOUND, CART_ORDERED, CART_LOCKED
 */
export const changeCart = async (
  container: MedusaContainer,
  { cart_id, shopper }: CartChange,
  work: (tx: TransactionContext, cart: LockedCart, now: Date) => Promise<void>,
  check: (loaded: LoadedQuote) => void = () => undefined
): Promise<LoadedQuote> => {
  const now = clock.now()
  const { buyer } = shopper
  const changed = await inCartTransaction(container, async (tx) => {
    const cart = await lockOpenCart(tx, cart_id, shopper.viewer)
    await adoptCart(tx, cart, shopper.viewer, now)
    await work(tx, cart, now)
    const loaded = await loadQuote(transactionRunner(tx), { cart_id, buyer, now })
    check(loaded)
    await writeCartAmounts(tx, { ...loaded, now })
    await touchCart(tx, cart_id, now)
    return loaded
  })
  const promoted = await refreshPromotions(container, changed.facts)
  return promoted ? await loadQuote(runner(container), { cart_id, buyer, now }) : changed
}

/** Lines for a cart, and whether they are added to what it holds or replace it. */
export type LinesChange = CartChange & {
  lines: readonly WantedLine[]
  mode: "add" | "set"
  /** Asked in the transaction, with the cart locked; when it answers false, nothing is changed. */
  unlessDone?: (tx: TransactionContext) => Promise<boolean>
}

/**
 * Adds, changes and removes any number of lines in a constant number of statements.
 * @throws NOT_FOUND when a line means nothing to the buyer
 * @throws LINES_NOT_ORDERABLE for new lines that can't be ordered at all, e.g. without a price
 */
export const changeLines = async (
  container: MedusaContainer,
  { lines, mode, unlessDone, ...change }: LinesChange
): Promise<LoadedQuote> => {
  let added: string[] = []
  return await changeCart(
    container,
    change,
    async (tx, { id: cart_id }, now) => {
      if (unlessDone && !(await unlessDone(tx))) {
        return
      }
      const { tokens, company_id } = change.shopper.buyer
      const wanted = { cart_id, company_id, tokens, lines }
      const resolved = await resolveLines(transactionRunner(tx), wanted)
      added = await writePlan(tx, { cart_id, plan: planLines(lines, resolved, mode), now })
    },
    (loaded) => assertOrderable(loaded, added)
  )
}

const writePlan = async (
  tx: TransactionContext,
  { cart_id, plan, now }: { cart_id: string; plan: LinePlan; now: Date }
): Promise<string[]> => {
  await updateCartLines(tx, { cart_id, lines: plan.update, now })
  await deleteCartLines(tx, { cart_id, ids: plan.remove })
  return await insertCartLines(tx, { cart_id, lines: plan.add, now })
}

/** A quantity that has to change is shown in the cart; what can't be bought does not get into it. */
const assertOrderable = ({ quote, facts }: LoadedQuote, added: readonly string[]) => {
  const ids = new Set(added)
  const refused = quote.parts
    .flatMap((part) => part.lines)
    .filter(
      (line) =>
        ids.has(line.id) &&
        line.problems.some(
          ({ code, details }) => code === "NOT_ORDERABLE" || (code === "NO_PRICE" && !details)
        )
    )
  if (refused.length > 0) {
    throw refuse(
      facts.cart.company_id === null ? "COMPANY_REQUIRED" : "LINES_NOT_ORDERABLE",
      refused.map(({ problems }) => problems[0].message).join("; "),
      {
        lines: refused.map(({ variant_id, sku, problems }) => ({ variant_id, sku, problems })),
      }
    )
  }
}
