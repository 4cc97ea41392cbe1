import type { MedusaContainer } from "@medusajs/framework/types"
import { historyImportView } from "../queries/imports"
import type { HistoryImportDto } from "../http/history"

const EVERY_MS = 1000

/** One line about how far an import is. */
export const progressLine = ({ status, progress, row_count: rows }: HistoryImportDto): string => {
  const { done, total, seconds_left: left } = progress
  const percent = total > 0 ? `${Math.floor((done / total) * 100)} %` : ""
  return [status, percent, `${rows} rows`, left === null ? "" : `${left} s left`]
    .filter(Boolean)
    .join(", ")
}

/** Does some work, and says every second how far the import is. */
export const withProgress = async (
  container: MedusaContainer,
  { seller_id, id }: { seller_id: string; id: string },
  say: (line: string) => void,
  work: () => Promise<void>
): Promise<void> => {
  const tell = () =>
    historyImportView(container, seller_id, id).then(
      (job) => say(progressLine(job)),
      // The work itself says what is wrong with the database.
      () => undefined
    )
  const timer = setInterval(() => void tell(), EVERY_MS)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
}
