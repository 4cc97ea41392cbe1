import type { ICacheService } from "@medusajs/framework/types"

/** Below, summing up takes some milliseconds, so that a report is always as of now. */
export const KEPT_FROM_ORDERS = 5_000

/** How old a report may be, in seconds. */
export const KEPT_FOR = 300

type Cache = {
  get: <Report>(key: string) => Promise<Report | null>
  set: ICacheService["set"]
}

/**
 * A report, kept for some minutes when it sums up so many orders that making it takes long. It has to
 * say when it was made, as whoever reads it can't tell, and survive being written as JSON.
 */
export const keptReport = async <Report extends { orders: number; as_of: string }>(
  cache: Cache,
  key: string,
  make: () => Promise<Report>
): Promise<Report> => {
  const known = await cache.get<Report>(key)
  if (known) {
    return known
  }
  const report = await make()
  if (report.orders >= KEPT_FROM_ORDERS) {
    await cache.set(key, report, KEPT_FOR)
  }
  return report
}
