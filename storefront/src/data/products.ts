import "server-only"
import type {
  CategoryDto,
  ProductCardDto,
  ProductFacetsDto,
  ProductListDto,
  ProductPageDto,
  SuggestionsDto,
} from "@wholesale/catalog/http/discovery"
import type { ProductReviewsDto, ReviewDto } from "@wholesale/catalog/http/reviews"
import { request } from "./client"
import { currentCurrency } from "./currency"
import { toOffset, type PageRequest } from "./types"

const BASE = "/store/wholesale"

export type {
  CategoryDto,
  ProductCardDto,
  ProductFacetsDto,
  ProductListDto,
  ProductPageDto,
  ProductReviewsDto,
  ReviewDto,
}

export type ProductFilter = {
  q?: string
  category?: string
  seller?: string
  price_min?: number
  price_max?: number
  min_quantity_max?: number
  lead_time_max?: number
  origin?: string
  certification?: string
  in_stock?: "true"
  sort?: string
  facets?: "true"
}

/** Products that the viewer may see, at the viewer's prices in the currency of this browser. */
export const searchProducts = async (filter: ProductFilter, page: PageRequest) =>
  await request<ProductListDto>(`${BASE}/products`, {
    query: { ...filter, currency_code: await currentCurrency(), ...toOffset(page) },
  })

export const suggestProducts = async (q: string) =>
  await request<SuggestionsDto>(`${BASE}/products/suggest`, { query: { q } })

export const getProduct = async (handle: string) =>
  (
    await request<{ product: ProductPageDto }>(`${BASE}/products/${encodeURIComponent(handle)}`, {
      query: { currency_code: await currentCurrency() },
    })
  ).product

export const compareProducts = async (ids: string[]) =>
  (
    await request<{ products: ProductPageDto[] }>(`${BASE}/products/compare`, {
      query: { ids: ids.join(","), currency_code: await currentCurrency() },
    })
  ).products

export const listReviews = async (handle: string, page: PageRequest) =>
  await request<ProductReviewsDto>(`${BASE}/products/${encodeURIComponent(handle)}/reviews`, {
    query: toOffset(page),
  })

export const listCategories = async () =>
  (await request<{ categories: CategoryDto[] }>(`${BASE}/categories`)).categories
