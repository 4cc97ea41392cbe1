import type { InsightsDto } from "../../http/analytics"
import { addPast } from "../add-past"

const seller = { id: "s1", name: "Alder" }
const insights: InsightsDto = {
  from: "2026-01-01",
  to: "2026-12-31",
  currency_code: "eur",
  currencies: ["eur"],
  orders: 1,
  spend: 1000,
  average_order: 1000,
  shipped: 1,
  late_deliveries: 1,
  late_rate: 1,
  by_month: [{ month: "2026-03", orders: 1, amount: 1000 }],
  by_seller: [{ ...seller, orders: 1, amount: 1000, late: 1 }],
  by_category: [{ id: "none", name: "", orders: 1, amount: 1000 }],
}

describe("what a company bought before the marketplace", () => {
  it("is added to what it spent, and says nothing of late deliveries", () => {
    const past = {
      orders: 2,
      spend: 500,
      currencies: ["gbp", "eur"],
      by_month: [
        { month: "2026-03", orders: 1, amount: 200 },
        { month: "2026-01", orders: 1, amount: 300 },
      ],
      by_seller: [
        { id: "s2", name: "Birch", orders: 1, amount: 2000 },
        { ...seller, orders: 2, amount: 500 },
      ],
      by_category: [{ id: "c1", name: "Mugs", orders: 2, amount: 500 }],
    }
    expect(addPast(insights, past)).toEqual({
      ...insights,
      currencies: ["eur", "gbp"],
      orders: 3,
      spend: 1500,
      average_order: 500,
      by_month: [
        { month: "2026-01", orders: 1, amount: 300 },
        { month: "2026-03", orders: 2, amount: 1200 },
      ],
      by_seller: [
        { id: "s2", name: "Birch", orders: 1, amount: 2000, late: 0 },
        { ...seller, orders: 3, amount: 1500, late: 1 },
      ],
      by_category: [
        { id: "none", name: "", orders: 1, amount: 1000 },
        { id: "c1", name: "Mugs", orders: 2, amount: 500 },
      ],
    })
  })
})
