import { parseAmount, toAmountText } from "@wholesale/core/admin/kit/money"
import type { TierDto, TierInput } from "../../http/tiers"

/** The fields of a tier as they are typed. */
export type TierForm = {
  name: string
  description: string
  rank: string
  requestable: boolean
  volume: string
  volume_currency: string
  level: string
  countries: string
}

export type TierProblem = "rank" | "volume" | "countries"

/** A tier as texts; a new one is empty. Pure. */
export const toForm = (tier: TierDto | null, currency: string): TierForm => {
  const rule = tier?.rule
  const volume = rule?.min_yearly_volume
  return {
    name: tier?.name ?? "",
    description: tier?.description ?? "",
    rank: String(tier?.rank ?? 0),
    requestable: tier?.requestable ?? false,
    volume: volume ? toAmountText(volume.amount, volume.currency_code) : "",
    volume_currency: volume?.currency_code ?? currency,
    level: String(rule?.min_level ?? 0),
    countries: (rule?.countries ?? []).join(", "),
  }
}

/** Reads the fields: what the server gets, and which of them can't be read. Pure. */
export const readTier = (form: TierForm): { input: TierInput; problems: TierProblem[] } => {
  const problems: TierProblem[] = []
  const amount = form.volume.trim() ? parseAmount(form.volume, form.volume_currency) : null
  const countries = form.countries
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (!/^\d{1,3}$/.test(form.rank.trim())) {
    problems.push("rank")
  }
  if (form.volume.trim() && amount === null) {
    problems.push("volume")
  }
  if (countries.some((code) => !/^[a-z]{2}$/.test(code))) {
    problems.push("countries")
  }
  const rule = {
    min_yearly_volume: amount === null ? null : { currency_code: form.volume_currency, amount },
    min_level: Number(form.level) || null,
    countries: countries.length ? countries : null,
  }
  return {
    input: {
      name: form.name.trim(),
      description: form.description.trim() || null,
      rank: Number(form.rank) || 0,
      requestable: form.requestable,
      rule: rule.min_yearly_volume || rule.min_level || rule.countries ? rule : null,
    },
    problems,
  }
}
