import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { sitemapDto, sitemapPagesDto, sitemapQuery } from "@wholesale/core/http/sitemap"
import {
  cardCheckDto,
  categoryDto,
  compareQuery,
  productListDto,
  productPageDto,
  productPageQuery,
  productQuery,
  suggestionsDto,
  suggestQuery,
} from "./discovery"

const everybody = { for: "public" } as const

/** How buyers find products. Whoever asks sees what is visible to them, at their prices. */
export const discoveryRoutes = defineRoutes({
  listProducts: {
    method: "GET",
    path: "/products",
    on: ["store"],
    summary: "Search and filter products, at the buyer's own prices",
    access: everybody,
    query: productQuery,
    response: productListDto,
  },
  suggestProducts: {
    method: "GET",
    path: "/products/suggest",
    on: ["store"],
    summary: "Products, categories and manufacturers that begin like what was typed",
    access: everybody,
    query: suggestQuery,
    response: suggestionsDto,
  },
  compareProducts: {
    method: "GET",
    path: "/products/compare",
    on: ["store"],
    summary: "Up to six products side by side; those that the buyer may not see are left out",
    access: everybody,
    query: compareQuery,
    response: z.object({ products: z.array(productPageDto) }),
  },
  getProduct: {
    method: "GET",
    path: "/products/:handle",
    on: ["store"],
    summary: "A product with its variants, rules, prices, dates and seller",
    access: everybody,
    query: productPageQuery,
    response: z.object({ product: productPageDto }),
  },
  listCategories: {
    method: "GET",
    path: "/categories",
    on: ["store"],
    summary: "The categories, with how many products the buyer sees in each",
    access: everybody,
    response: z.object({ categories: z.array(categoryDto) }),
  },
  listSitemapProducts: {
    method: "GET",
    path: "/sitemap/products",
    on: ["store"],
    summary: "Products that visitors see, by id, for search engines; the same whoever asks",
    access: everybody,
    query: sitemapQuery,
    response: sitemapDto,
  },
  listSitemapProductPages: {
    method: "GET",
    path: "/sitemap/products/pages",
    on: ["store"],
    summary: "Where the pages of that list begin",
    access: everybody,
    response: sitemapPagesDto,
  },
  checkCards: {
    method: "GET",
    path: "/card-check",
    on: ["admin"],
    summary: "Whether the product cards equal the data that they are made from",
    access: { for: "operator", permission: "operator.catalogue" },
    response: cardCheckDto,
  },
})
