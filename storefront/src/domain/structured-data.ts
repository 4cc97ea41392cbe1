import type { ProductPageDto } from "@wholesale/catalog/http/discovery"
import type { DirectoryProfileDto } from "@wholesale/companies/http/trade"
import { majorUnits } from "./money"

/** A schema.org record as search engines read it. */
export type StructuredData = Record<string, unknown> & { "@type": string }

const CONTEXT = "https://schema.org"

/** JSON for a script element: nothing in it can end the element. */
export const scriptJson = (data: readonly StructuredData[]): string =>
  JSON.stringify(data.map((one) => ({ "@context": CONTEXT, ...one }))).replace(/</g, "\\u003c")

/** The marketplace itself. */
export const marketplaceData = (name: string, url: string, logo: string): StructuredData => ({
  "@type": "Organization",
  name,
  url,
  logo,
})

/** A manufacturer as the directory shows it to everybody. */
export const manufacturerData = (one: DirectoryProfileDto, url: string): StructuredData => ({
  "@type": "Organization",
  name: one.name,
  url,
  ...(one.description ? { description: one.description } : {}),
  ...(one.logo_url ? { logo: one.logo_url } : {}),
  ...(one.website ? { sameAs: [one.website] } : {}),
  address: {
    "@type": "PostalAddress",
    addressCountry: one.country_code.toUpperCase(),
    ...(one.city ? { addressLocality: one.city } : {}),
  },
})

/** The way to a page, from the top. */
export const trailData = (steps: readonly { name: string; url: string }[]): StructuredData => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: url,
  })),
})

/**
 * A product with what a visitor sees of it.
 * @param product as it was read for somebody who is not signed in: what is shown to others is not in it
 */
export const productData = (product: ProductPageDto, url: string): StructuredData => {
  const pictures = [product.thumbnail, ...product.images.map((image) => image.url)]
  const variant = product.variants.length === 1 ? product.variants[0] : undefined
  return {
    "@type": "Product",
    name: product.title,
    url,
    ...described(product.description ?? product.description_short),
    ...listed("image", [...new Set(pictures.flatMap((picture) => picture ?? []))]),
    ...(variant?.sku ? { sku: variant.sku } : {}),
    ...(variant?.gtin ? { gtin: variant.gtin } : {}),
    ...(product.material ? { material: product.material } : {}),
    brand: { "@type": "Brand", name: product.seller.name },
    ...rated(product.rating),
    ...offered(product, url),
  }
}

const described = (description: string | null) => (description ? { description } : {})

const listed = (name: string, values: readonly string[]) =>
  values.length > 0 ? { [name]: values } : {}

const rated = ({ average, count }: ProductPageDto["rating"]) =>
  average === null || count === 0
    ? {}
    : {
        aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count },
      }

/** Nothing about prices that are hidden or missing. */
const offered = (product: ProductPageDto, url: string) => {
  const { hidden, from, lowest, currency_code } = product.price
  if (hidden || from === null) {
    return {}
  }
  return {
    offers: {
      "@type": "AggregateOffer",
      url,
      priceCurrency: currency_code.toUpperCase(),
      lowPrice: majorUnits(lowest ?? from, currency_code),
      offerCount: product.variants.length,
      availability: `${CONTEXT}/${availability(product)}`,
      seller: { "@type": "Organization", name: product.seller.name },
    },
  }
}

const availability = ({ reasons, in_stock, supply }: ProductPageDto) => {
  if (reasons.length > 0) {
    return "OutOfStock"
  }
  if (in_stock) {
    return "InStock"
  }
  return supply === "made_to_order" ? "MadeToOrder" : "BackOrder"
}
