import { MathBN } from "@medusajs/framework/utils"

/** A promotion that a checkout uses. Amounts are decimals in major units, as Medusa keeps them. */
export type UsedPromotion = {
  id: string
  code: string
  /** Whether it is switched on, and its campaign running. */
  active: boolean
  /** What it takes off in this checkout. */
  amount: string
  /** How many checkouts may use it, and how many did; null where that is not counted. */
  limit: number | null
  used: number
  /** The campaign's budget that it draws on. */
  budget_id: string | null
}

/** The budget of a campaign: of money, of checkouts, or of checkouts by one customer. */
export type UsedBudget = {
  id: string
  type: "spend" | "usage" | "use_by_attribute"
  limit: string | null
  used: string
  /** By whom the uses are counted, and how many there were; null where this buyer has no such value. */
  counted_by: { value: string; used: string } | null
}

export type PromotionUsage = {
  /** Codes that are over, or have nothing left for this checkout. */
  ended: string[]
  /** What each budget has been used for afterwards. */
  budgets: { id: string; used: string; counted_by: string | null }[]
}

/**
 * What a checkout takes from the limits and budgets of its promotions, by the rules of Medusa's
 * `registerUsage`: a checkout counts once, whatever the number of its lines and sellers. Pure.
 */
export const planUsage = (
  promotions: readonly UsedPromotion[],
  budgets: readonly UsedBudget[]
): PromotionUsage => {
  const drawn = budgets.filter((budget) => budget.type !== "use_by_attribute" || budget.counted_by)
  const empty = drawn.filter((budget) => isExceeded(budget, promotions)).map(({ id }) => id)
  return {
    ended: promotions
      .filter(
        ({ active, limit, used, budget_id: budget }) =>
          !active ||
          (limit !== null && used + 1 > limit) ||
          (budget !== null && empty.includes(budget))
      )
      .map(({ code }) => code),
    budgets: drawn.map((budget) => ({
      id: budget.id,
      used: MathBN.add(budget.used, drawOf(budget, promotions)).toFixed(),
      counted_by: budget.type === "use_by_attribute" ? (budget.counted_by?.value ?? null) : null,
    })),
  }
}

const drawOf = ({ id, type }: UsedBudget, promotions: readonly UsedPromotion[]) =>
  type === "spend"
    ? MathBN.sum(...promotions.flatMap((one) => (one.budget_id === id ? [one.amount] : [])))
    : MathBN.convert(1)

const isExceeded = (budget: UsedBudget, promotions: readonly UsedPromotion[]) => {
  // Medusa reads a limit of nothing as none.
  if (budget.limit === null || MathBN.eq(budget.limit, 0)) {
    return false
  }
  const used = budget.type === "use_by_attribute" ? budget.counted_by?.used : budget.used
  return MathBN.gt(MathBN.add(used ?? 0, drawOf(budget, promotions)), budget.limit)
}
