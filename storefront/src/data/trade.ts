import "server-only"
import type {
  DirectoryCardDto,
  DirectoryProfileDto,
  RelationshipDto,
} from "@wholesale/companies/http/trade"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"

export type { DirectoryCardDto, DirectoryProfileDto, RelationshipDto }

export type Facet = { value: string; count: number }

export type DirectoryPage = Page<"manufacturers", DirectoryCardDto> & {
  facets?: { industries: Facet[]; countries: Facet[]; certifications: Facet[] }
}

export type DirectoryFilter = {
  q?: string
  industry?: string
  country?: string
  certification?: string
  level?: string
}

/** Verified manufacturers, for anyone; with the counts that the filters show. */
export const searchDirectory = async (filter: DirectoryFilter, page: PageRequest) =>
  await request<DirectoryPage>(`${BASE}/directory`, { query: { ...filter, ...toOffset(page) } })

export const getManufacturer = async (handle: string) =>
  (
    await request<{ manufacturer: DirectoryProfileDto }>(
      `${BASE}/directory/${encodeURIComponent(handle)}`
    )
  ).manufacturer

export const listRelationships = async (page: PageRequest & { status?: string }) =>
  await request<Page<"relationships", RelationshipDto>>(`${BASE}/company/relationships`, {
    query: { status: page.status, ...toOffset(page) },
  })

export const requestRelationship = async (sellerHandle: string, message: string | null) =>
  await request(`${BASE}/company/relationships`, {
    method: "POST",
    body: { seller_handle: sellerHandle, message },
  })
