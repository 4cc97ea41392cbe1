import { getTranslations } from "next-intl/server"
import type { ProductCardDto } from "@/data/products"
import { Link } from "@/i18n/navigation"
import { ProductImage } from "@/ui/product-image"
import { CompareButton } from "./compare-button"
import { productFacts } from "./product-facts"
import { RatingMark } from "./rating-mark"

type ProductTileProps = { product: ProductCardDto; compared: boolean; eager?: boolean }

/** A product in the grid: picture, maker, price, minimum and lead time at one glance. */
export const ProductTile = async ({ product, compared, eager }: ProductTileProps) => {
  const t = await getTranslations("catalogue")
  const facts = await productFacts(product)
  return (
    <li className="group relative flex min-w-0 flex-col">
      <ProductImage src={product.thumbnail} eager={eager} className="w-full" />
      <p className="mt-2 truncate text-sm text-muted">{product.seller.name}</p>
      <h3 className="line-clamp-2 font-medium tracking-normal">
        <Link
          href={`/products/${product.handle}`}
          className="after:absolute after:inset-0 group-hover:underline"
        >
          {product.title}
        </Link>
      </h3>
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
