import { useTranslations } from "next-intl"
import type { ProductCardDto } from "@/data/products"
import { Link } from "@/i18n/navigation"
import { ProductImage } from "@/ui/product-image"
import { CompareButton } from "./compare-button"
import { RatingMark } from "./rating-mark"
import { useProductFacts } from "./use-product-facts"

type ProductTileProps = {
  product: ProductCardDto
  compared: boolean
  /** Its level on the page. */
  heading: "h2" | "h3"
  eager?: boolean
}

/** A product in the grid: picture, maker, price, minimum and lead time at one glance. */
export const ProductTile = (props: ProductTileProps) => {
  const { product, compared, heading: Heading, eager } = props
  const t = useTranslations("catalogue")
  const facts = useProductFacts()(product)
  return (
    <li className="group relative flex min-w-0 flex-col">
      <ProductImage src={product.thumbnail} eager={eager} className="w-full" />
      <p className="mt-2 truncate text-sm text-muted">{product.seller.name}</p>
      <Heading className="line-clamp-2 font-medium tracking-normal">
        <Link
          href={`/products/${product.handle}`}
          className="after:absolute after:inset-0 group-hover:underline"
        >
          {product.title}
        </Link>
      </Heading>
      <p className="tnum mt-1 flex flex-wrap items-baseline gap-x-2">
        {facts.price ? (
          <span className="font-semibold">
            {product.variant_count > 1 || facts.lowest
              ? t("fromPrice", { price: facts.price })
              : facts.price}
          </span>
        ) : (
          <span className="text-muted">{facts.noPrice}</span>
        )}
        {facts.msrp ? (
          <span className="text-sm text-muted">{t("msrpShort", { price: facts.msrp })}</span>
        ) : null}
      </p>
      <p className="text-sm text-muted">{[facts.minimum, facts.leadTime].join(" · ")}</p>
      <div className="mt-1 flex items-center justify-between gap-2">
        <RatingMark rating={product.rating} />
        <CompareButton productId={product.id} title={product.title} compared={compared} />
      </div>
    </li>
  )
}
