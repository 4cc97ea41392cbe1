import type { Capability } from "@wholesale/core/access/permissions"
import type { CompanyKind } from "@wholesale/core/access/principal"

type ByLevel = Readonly<Record<1 | 2 | 3, readonly Capability[]>>

/** What each level of verification adds, by kind of company. This is the only place that says so. */
const ADDED: Readonly<Record<CompanyKind, ByLevel>> = {
  retailer: { 1: ["request_relationships", "place_orders"], 2: [], 3: [] },
  manufacturer: { 1: [], 2: ["be_listed", "accept_retailers", "sell"], 3: [] },
  distributor: { 1: [], 2: ["accept_retailers", "serve_region"], 3: [] },
}

const LEVELS = [1, 2, 3] as const

/** What a level adds to the ones below it. */
export const unlockedBy = (kind: CompanyKind, level: number): Capability[] =>
  LEVELS.filter((known) => known === level).flatMap((known) => ADDED[kind][known])

/** Everything that a company of this kind may do at a level, the lower levels' included. */
export const capabilitiesOf = (kind: CompanyKind, level: number): Capability[] =>
  LEVELS.filter((known) => known <= level).flatMap((known) => ADDED[kind][known])

/**
 * The level that counts now. `verified_until` is the earliest expiry among the cases that make up
 * the level: past it, which level is left is only known after the recompute, so none counts.
 */
export const effectiveLevel = (
  company: { verification_level: number; verified_until: Date | null },
  now: Date
): number =>
  company.verified_until && company.verified_until <= now ? 0 : company.verification_level
