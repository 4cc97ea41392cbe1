import { handler, sitemapPage, sitemapPages } from "@wholesale/core"
import { buyerContextOf } from "../buyer/context"
import { discoveryRoutes as routes } from "../http/routes-discovery"
import { checkCards } from "../queries/cards/check-cards"
import { listCards } from "../queries/cards/list-cards"
import { listCategories } from "../queries/products/categories"
import { productPage, readProducts } from "../queries/products/read-products"
import { publicProducts } from "../queries/products/public-products"
import { suggest } from "../queries/products/suggest"

export const getProducts = handler(routes.listProducts, async ({ scope, principal, query }) =>
  listCards(scope, query, await buyerContextOf(principal, scope))
)

export const getSuggestions = handler(routes.suggestProducts, async ({ scope, principal, query }) =>
  suggest(scope, query.q, await buyerContextOf(principal, scope))
)

export const getComparison = handler(
  routes.compareProducts,
  async ({ scope, principal, query }) => ({
    products: await readProducts(scope, {
      by: "id",
      values: query.ids,
      buyer: await buyerContextOf(principal, scope),
      currency_code: query.currency_code,
    }),
  })
)

export const getProduct = handler(
  routes.getProduct,
  async ({ scope, principal, params, query }) => ({
    product: await productPage(scope, params.handle, {
      buyer: await buyerContextOf(principal, scope),
      currency_code: query.currency_code,
    }),
  })
)

export const getCategories = handler(routes.listCategories, async ({ scope, principal }) => ({
  categories: await listCategories(scope, await buyerContextOf(principal, scope)),
}))

export const getSitemapProducts = handler(routes.listSitemapProducts, ({ scope, query }) =>
  sitemapPage(scope, publicProducts(), query.after)
)

export const getSitemapProductPages = handler(routes.listSitemapProductPages, ({ scope }) =>
  sitemapPages(scope, publicProducts())
)

export const getCardCheck = handler(routes.checkCards, ({ scope }) => checkCards(scope))
