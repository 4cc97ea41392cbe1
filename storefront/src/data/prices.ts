import "server-only"
import type { BuyerExplanationDto } from "@wholesale/pricing/http/price-explanations"
import type { OpenTierDto } from "@wholesale/pricing/http/tiers"
import { request } from "./client"

const BASE = "/store/wholesale"

export type { BuyerExplanationDto, OpenTierDto }

export type PriceQuestion = { variant_id: string; quantity: number; currency_code: string }

/** Why a quantity of a variant costs the viewer's company what it does. */
export const explainPrice = async (question: PriceQuestion) =>
  (
    await request<{ explanation: BuyerExplanationDto }>(`${BASE}/prices/explain`, {
      query: question,
    })
  ).explanation

/** The price tiers of a manufacturer that the company may ask for, and its own. */
export const listOpenTiers = async (sellerId: string) =>
  (
    await request<{ price_tiers: OpenTierDto[] }>(`${BASE}/price-tiers`, {
      query: { seller_id: sellerId },
    })
  ).price_tiers

export const askForTier = async (tierId: string, message: string | null) =>
  await request(`${BASE}/price-tier-requests`, {
    method: "POST",
    body: { tier_id: tierId, message },
  })
