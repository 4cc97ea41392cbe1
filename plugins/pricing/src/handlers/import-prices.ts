import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, type By } from "@wholesale/core"
import { readPriceCsv } from "../domain/price-csv"
import type { BatchDto } from "../http/prices"
import { batchAnswer } from "../queries/batch-answer"
import { lookUpRows } from "../queries/csv-rows"
import { priceService } from "../shared/services"

type Importing = { seller_id: string; by: By; content: Buffer; dry_run: boolean }

/**
 * Sets prices from a file, all or nothing. Problems carry the line of the file.
 * @throws INVALID_INPUT, PRICE_CONFLICT, PRICE_RISES with `details.problems`; a dry run answers them
 */
export const importPrices = async (
  container: MedusaContainer,
  { seller_id, by, content, dry_run }: Importing
): Promise<BatchDto> => {
  const read = readPriceCsv(content)
  const found = await lookUpRows(container, seller_id, read.rows)
  const unreadable = [...read.problems, ...found.problems].sort((a, b) => a.row - b.row)
  if (!dry_run && unreadable.length > 0) {
    throw refuse("INVALID_INPUT", `${unreadable.length} lines of the file are wrong`, {
      problems: unreadable.slice(0, 100),
    })
  }
  const saved = await priceService(container).savePrices({
    seller_id,
    prices: found.prices,
    attributes: found.attributes,
    dry_run,
    by,
    now: clock.now(),
  })
  const answer = await batchAnswer(container, seller_id, saved)
  const problems = answer.problems.map((problem) => ({
    ...problem,
    row: found.lines[problem.row] ?? problem.row,
  }))
  return { ...answer, problems: [...unreadable, ...problems].slice(0, 500) }
}
