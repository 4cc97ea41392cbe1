import "server-only"
import type { InsightsDto, ReorderRowDto } from "@wholesale/ordering/http/analytics"
import { request } from "./client"
import type { OrderCardDto } from "./orders"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"

export type { InsightsDto, ReorderRowDto }

export type Period = { from?: string; to?: string; currency_code?: string }

/** What the company spent in a period; a year up to today without one. */
export const getInsights = async (period: Period) =>
  (await request<{ insights: InsightsDto }>(`${BASE}/insights`, { query: period })).insights

type ReorderDesk = Page<"buy_again", ReorderRowDto> & { recent_orders: OrderCardDto[] }

/** What was bought before, what runs out first on top. */
export const getReorderDesk = async ({ q, ...page }: PageRequest & { q?: string }) =>
  await request<ReorderDesk>(`${BASE}/reorder-desk`, { query: { q, ...toOffset(page) } })
