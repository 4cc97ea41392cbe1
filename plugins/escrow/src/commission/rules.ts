import type { RunSql } from "@wholesale/core"
import type { CommissionRule, CommissionTerms } from "../domain/commission/types"

type Row = Omit<CommissionRule, "terms" | "minimum" | "maximum"> & {
  terms: StoredTerms
  minimum: string | null
  maximum: string | null
}

/** Terms as JSON, whose amounts are text because it has no bigint. */
export type StoredTerms =
  | { kind: "percentage"; percent: string }
  | { kind: "fixed"; amount: string; per: "unit" | "order" }
  | { kind: "tiered"; tiers: { from: string; percent: string }[] }

/** The operator's rules, the lowest rank first. */
export const readRules = async (run: RunSql): Promise<CommissionRule[]> => {
  const rows = await run<Row>(
    `select id, name, rank, payee, conditions, terms, minimum::text, maximum::text
     from commission_rule where deleted_at is null order by rank`
  )
  return rows.map((row) => ({
    ...row,
    terms: fromStored(row.terms),
    minimum: row.minimum === null ? null : BigInt(row.minimum),
    maximum: row.maximum === null ? null : BigInt(row.maximum),
  }))
}

const fromStored = (terms: StoredTerms): CommissionTerms => {
  switch (terms.kind) {
    case "percentage":
      return terms
    case "fixed":
      return { ...terms, amount: BigInt(terms.amount) }
    case "tiered":
      return {
        kind: "tiered",
        tiers: terms.tiers.map(({ from, percent }) => ({ from: BigInt(from), percent })),
      }
  }
}
