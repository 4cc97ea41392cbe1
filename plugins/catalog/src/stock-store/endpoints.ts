import type { MiddlewareRoute } from "@medusajs/framework/http"
import * as optionConfig from "@medusajs/medusa/api/store/product-options/query-config"
import {
  StoreProductOptionParams,
  StoreProductOptionsParams,
} from "@medusajs/medusa/api/store/product-options/validators"
import * as variantConfig from "@medusajs/medusa/api/store/product-variants/query-config"
import {
  StoreProductVariantListParams,
  StoreProductVariantParams,
} from "@medusajs/medusa/api/store/product-variants/validators"
import * as productConfig from "@medusajs/medusa/api/store/products/query-config"
import { StoreGetProductsParams } from "@medusajs/medusa/api/store/products/validators"
import { answerStock, type StockEndpoint } from "./answer"
import { forbidFields } from "./forbidden-fields"

const ENDPOINTS: readonly StockEndpoint[] = [
  {
    path: "/store/products",
    entity: "product",
    label: "Product",
    many: "products",
    one: "product",
    variants: "variants",
    list: [StoreGetProductsParams, productConfig.listProductQueryConfig],
    single: [StoreGetProductsParams, productConfig.retrieveProductQueryConfig],
  },
  {
    path: "/store/product-variants",
    entity: "variant",
    label: "Product variant",
    many: "variants",
    one: "variant",
    variants: "self",
    list: [StoreProductVariantListParams, variantConfig.listProductVariantConfig],
    single: [StoreProductVariantParams, variantConfig.retrieveProductVariantConfig],
  },
  {
    path: "/store/product-options",
    entity: "product_option",
    label: "Product option",
    many: "product_options",
    one: "product_option",
    variants: null,
    list: [StoreProductOptionsParams, optionConfig.listProductOptionConfig],
    single: [StoreProductOptionParams, optionConfig.retrieveProductOptionConfig],
  },
]

/** Closes what Medusa's store would show of products and prices to everybody. */
export const stockStoreMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [forbidFields] },
  ...ENDPOINTS.map((endpoint) => ({
    matcher: endpoint.path,
    middlewares: [answerStock(endpoint)],
  })),
]
