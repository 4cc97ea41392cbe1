import "server-only"
import type { SavedListDetailDto, SavedListDto } from "@wholesale/catalog/http/lists"
import { request } from "./client"
import { currentCurrency } from "./currency"

const BASE = "/store/wholesale/lists"
const at = (id: string, rest = "") => `${BASE}/${encodeURIComponent(id)}${rest}`

export type { SavedListDetailDto, SavedListDto }

export const listLists = async () => (await request<{ lists: SavedListDto[] }>(BASE)).lists

export const getList = async (id: string) =>
  (
    await request<{ list: SavedListDetailDto }>(at(id), {
      query: { currency_code: await currentCurrency() },
    })
  ).list

export const createList = async (name: string) =>
  (await request<{ list: SavedListDetailDto }>(BASE, { method: "POST", body: { name } })).list

export const renameList = async (id: string, name: string) =>
  await request(at(id), { method: "POST", body: { name } })

export const deleteList = async (id: string) => await request(at(id), { method: "DELETE" })

export type NewListItem = { product_id: string; variant_id?: string | null; quantity?: number }

export const addToList = async (id: string, item: NewListItem) =>
  await request(at(id, "/items"), { method: "POST", body: item })

export const removeFromList = async (id: string, itemId: string) =>
  await request(at(id, `/items/${encodeURIComponent(itemId)}`), { method: "DELETE" })
