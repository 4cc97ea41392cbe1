import type { z } from "@medusajs/framework/zod"
import type {
  chargebackDto,
  connectedAccountDto,
  processorDto,
  processorEntryDto,
} from "../../http/stripe"

export type ProcessorDto = z.output<typeof processorDto>
export type EntryDto = z.output<typeof processorEntryDto>
export type ChargebackDto = z.output<typeof chargebackDto>
export type ConnectedDto = z.output<typeof connectedAccountDto>

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

export const ENTRY_COLORS: Record<EntryDto["state"], Color> = {
  suspense: "orange",
  matched: "green",
  settled: "grey",
}

export const CHARGEBACK_COLORS: Record<ChargebackDto["state"], Color> = {
  inquiry: "orange",
  open: "red",
  won: "green",
  lost: "grey",
  closed: "grey",
}

export const CONNECTED_COLORS: Record<ConnectedDto["state"], Color> = {
  onboarding: "orange",
  restricted: "orange",
  active: "green",
}

export const ENTRY_STATES = [
  "suspense",
  "matched",
  "settled",
] as const satisfies EntryDto["state"][]

export const CHARGEBACK_STATES = [
  "inquiry",
  "open",
  "won",
  "lost",
  "closed",
] as const satisfies ChargebackDto["state"][]

/** What is out of date after the provider was asked, or a person said what a change was. */
export const CARDS_STALE = [
  "/processor",
  "/processor-entries",
  "/chargebacks",
  "/payments",
  "/refunds",
  "/ledger",
] as const

const DAY_MS = 86_400_000

/** Whole days from one time to a later one; negative when that is over. Pure. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / DAY_MS)

/** Whether a chargeback still waits for evidence. Pure. */
export const wantsEvidence = ({ state }: Pick<ChargebackDto, "state">): boolean =>
  state === "inquiry" || state === "open"

/** What is missing for a seller's account, in groups that a person knows, each once. Pure. */
export const missingGroups = (requirements: readonly string[]): Group[] => [
  ...new Set(requirements.map(groupOf)),
]

/** https://docs.stripe.com/connect/required-verification-information */
const GROUPS = [
  { key: "external_account", pattern: /^external_account/ },
  { key: "tos_acceptance", pattern: /^tos_acceptance/ },
  { key: "business_profile", pattern: /^business_profile/ },
  { key: "documents", pattern: /document/ },
  { key: "tax_id", pattern: /^company\.(tax_id|vat_id|registration_number)/ },
  { key: "company", pattern: /^company/ },
  { key: "people", pattern: /^(person_|individual|representative|owners|directors|executives)/ },
] as const

type Group = (typeof GROUPS)[number]["key"] | "other"

const groupOf = (requirement: string): Group =>
  GROUPS.find(({ pattern }) => pattern.test(requirement))?.key ?? "other"
