import "server-only"
import type { CompanyDto, HistoryDto, LocationDto } from "@wholesale/companies/http/company"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale/company"

export type { CompanyDto, HistoryDto, LocationDto }

export type ProfileChange = Partial<
  Pick<
    CompanyDto,
    "trading_name" | "website" | "email" | "phone" | "description" | "industries" | "currencies"
  >
>

export type LegalChange = Partial<
  Pick<CompanyDto, "legal_name" | "registration_number" | "country_code" | "tax_ids">
>

export const getCompany = async () => (await request<{ company: CompanyDto }>(BASE)).company

export const changeProfile = async (change: ProfileChange) =>
  await request(BASE, { method: "POST", body: change })

/** Changes legal facts; levels that rest on them have to be verified again. */
export const changeLegalFacts = async (change: LegalChange) =>
  await request(`${BASE}/legal`, { method: "POST", body: change })

export const listLocations = async () =>
  (await request<{ locations: LocationDto[] }>(`${BASE}/locations`)).locations

export type LocationChange = Omit<LocationDto, "id">

export const createLocation = async (location: LocationChange) =>
  await request(`${BASE}/locations`, { method: "POST", body: location })

export const changeLocation = async (id: string, location: LocationChange) =>
  await request(`${BASE}/locations/${encodeURIComponent(id)}`, { method: "POST", body: location })

export const deleteLocation = async (id: string) =>
  await request(`${BASE}/locations/${encodeURIComponent(id)}`, { method: "DELETE" })

export const listHistory = async (page: PageRequest) =>
  await request<Page<"history", HistoryDto>>(`${BASE}/history`, { query: toOffset(page) })
