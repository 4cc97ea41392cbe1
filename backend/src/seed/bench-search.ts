import fs from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { buyerContextOfCompany } from "@wholesale/catalog/buyer/context"
import { searchProducts } from "@wholesale/catalog/search-hits/search-products"
import { runQuery } from "@wholesale/core"

const QUERIES = ["oak", "stel lamp", "copper bowl", "glass", "birch tray"]
const WARM = 10
const TIMES = 60

type Retailer = { id: string; country_code: string; verification_level: number }

/**
 * Times the search alone, as a call inside the server: which products, in which order, without their
 * cards and prices. Writes the milliseconds of each call as JSON into the file BENCH_RESULT.
 */
export default async function benchSearch({ container }: ExecArgs): Promise<void> {
  const [retailer] = await runQuery<Retailer>(
    container,
    `select id, country_code, verification_level from company
     where kind = 'retailer' and status = 'active' and deleted_at is null order by id limit 1`
  )
  const buyer = await buyerContextOfCompany(retailer, container)
  const durations: number[] = []
  for (let turn = 0; turn < WARM + TIMES; turn += 1) {
    const started = performance.now()
    await searchProducts(container, QUERIES[turn % QUERIES.length], buyer)
    if (turn >= WARM) {
      durations.push(performance.now() - started)
    }
  }
  fs.writeFileSync(process.env.BENCH_RESULT ?? "bench-search.json", JSON.stringify(durations))
}
