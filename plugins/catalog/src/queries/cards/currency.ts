import type { RunSql } from "@wholesale/core"

const EVERY = 60_000

let known: { code: string; until: number } | null = null

/** The currency that was asked for, else the store's own, which is looked up once a minute. */
export const currencyOr = async (asked: string | undefined, run: RunSql): Promise<string> => {
  if (asked) {
    return asked
  }
  const now = performance.now()
  if (!known || known.until < now) {
    const rows = await run<{ currency_code: string }>(
      `select currency_code from store_currency
       where is_default and deleted_at is null order by created_at limit 1`
    )
    known = { code: rows.at(0)?.currency_code ?? "eur", until: now + EVERY }
  }
  return known.code
}
