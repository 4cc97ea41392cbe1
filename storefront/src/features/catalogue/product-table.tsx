import { useTranslations } from "next-intl"
import type { ProductCardDto } from "@/data/products"
import { addToCartAction } from "@/features/cart/actions"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { ProductImage } from "@/ui/product-image"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { CompareButton } from "./compare-button"
import { RatingMark } from "./rating-mark"
import { useProductFacts } from "./use-product-facts"

type ProductTableProps = { products: ProductCardDto[]; compared: string[]; buys: boolean }

/** The catalogue as a line sheet: many products on one screen, compared by their numbers. */
export const ProductTable = ({ products, compared, buys }: ProductTableProps) => {
  const t = useTranslations("catalogue")
  const right = "text-end"
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>
            <span className="sr-only">{t("picture")}</span>
          </HeadCell>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell className={right}>{t("price")}</HeadCell>
          <HeadCell className={right}>{t("bestPrice")}</HeadCell>
          <HeadCell className={right}>{t("msrp")}</HeadCell>
          <HeadCell className={right}>{t("margin")}</HeadCell>
          <HeadCell className={right}>{t("minimum")}</HeadCell>
          <HeadCell>{t("delivery")}</HeadCell>
          <HeadCell>{t("rating")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {products.map((product) => (
          <ProductRow
            key={product.id}
            product={product}
            compared={compared.includes(product.id)}
            buys={buys}
          />
        ))}
      </tbody>
    </Table>
  )
}

type ProductRowProps = { product: ProductCardDto; compared: boolean; buys: boolean }

const ProductRow = ({ product, compared, buys }: ProductRowProps) => {
  const facts = useProductFacts()(product)
  const right = "text-end whitespace-nowrap"
  return (
    <Row>
      <Cell className="w-13 pe-0">
        <ProductImage src={product.thumbnail} className="size-9" />
      </Cell>
      <Cell className="max-w-96 min-w-56">
        <Link
          href={`/products/${product.handle}`}
          className="block truncate font-medium hover:underline"
        >
          {product.title}
        </Link>
        <span className="block truncate text-sm text-muted">{product.seller.name}</span>
      </Cell>
      <Cell className={`${right} font-semibold`}>
        {facts.price ?? <span className="font-normal text-muted">{facts.noPrice}</span>}
      </Cell>
      <Cell className={right}>{facts.lowest ?? "–"}</Cell>
      <Cell className={right}>{facts.msrp ?? "–"}</Cell>
      <Cell className={right}>{facts.margin ?? "–"}</Cell>
      <Cell className={right}>{product.min_quantity}</Cell>
      <Cell className="whitespace-nowrap">{facts.leadTime}</Cell>
      <Cell>
        <RatingMark rating={product.rating} />
      </Cell>
      <Cell className="py-0.5 whitespace-nowrap">
        <div className="flex items-center justify-end gap-1">
          <CompareButton productId={product.id} title={product.title} compared={compared} />
          {buys ? <QuickAdd product={product} /> : null}
        </div>
      </Cell>
    </Row>
  )
}

/** Adds the smallest order where there is nothing to choose; else leads to the choice. */
const QuickAdd = ({ product }: { product: ProductCardDto }) => {
  const t = useTranslations("catalogue")
  if (!product.variant_id || product.reasons.length > 0 || product.price.from === null) {
    return (
      <Link href={`/products/${product.handle}`} className={buttonClass("quiet", "min-w-24")}>
        {t("choose")}
      </Link>
    )
  }
  return (
    <ActionForm action={addToCartAction} answer="none">
      <input type="hidden" name={`quantity:${product.variant_id}`} value={product.min_quantity} />
      <SubmitButton variant="secondary" className="min-w-24">
        {t("addCount", { count: product.min_quantity })}
        <span className="sr-only">{product.title}</span>
      </SubmitButton>
    </ActionForm>
  )
}
