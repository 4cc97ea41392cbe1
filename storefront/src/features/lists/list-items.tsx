import { useTranslations } from "next-intl"
import type { SavedListDetailDto } from "@/data/lists"
import { useProductFacts } from "@/features/catalogue/use-product-facts"
import { addToCartAction } from "@/features/cart/actions"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { CrossIcon } from "@/ui/icons"
import { ProductImage } from "@/ui/product-image"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { removeItemAction } from "./actions"

type Item = SavedListDetailDto["items"][number]
type ListItemsProps = { list: SavedListDetailDto; writable: boolean }

/** What a list keeps, at today's prices; what has one variant goes into the cart from here. */
export const ListItems = ({ list, writable }: ListItemsProps) => {
  const t = useTranslations("lists")
  return (
    <Table label={list.name}>
      <thead>
        <tr>
          <HeadCell>
            <span className="sr-only">{t("picture")}</span>
          </HeadCell>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell>{t("seller")}</HeadCell>
          <HeadCell className="text-end">{t("price")}</HeadCell>
          <HeadCell>{t("delivery")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {list.items.map((item) => (
          <ItemRow key={item.id} listId={list.id} item={item} writable={writable} />
        ))}
      </tbody>
    </Table>
  )
}

const ItemRow = ({ listId, item, writable }: { listId: string; item: Item; writable: boolean }) => {
  const t = useTranslations("lists")
  const { product } = item
  const facts = useProductFacts()(product)
  return (
    <Row>
      <Cell className="w-13 pe-0">
        <ProductImage src={product.thumbnail} className="size-9" />
      </Cell>
      <Cell className="min-w-56">
        <Link href={`/products/${product.handle}`} className="font-medium hover:underline">
          {product.title}
        </Link>
        <span className="block text-sm text-muted">
          {[item.variant_title, item.sku, item.note].filter(Boolean).join(" · ")}
        </span>
      </Cell>
      <Cell className="whitespace-nowrap">{product.seller.name}</Cell>
      <Cell className="text-end whitespace-nowrap">{facts.price ?? facts.noPrice}</Cell>
      <Cell className="whitespace-nowrap">{facts.leadTime}</Cell>
      <Cell className="py-0.5">
        {writable ? (
          <ItemActions listId={listId} item={item} label={t("remove", { title: product.title })} />
        ) : null}
      </Cell>
    </Row>
  )
}

type ItemActionsProps = { listId: string; item: Item; label: string }

const ItemActions = ({ listId, item, label }: ItemActionsProps) => {
  const t = useTranslations("catalogue")
  const variant = item.variant_id ?? item.product.variant_id
  const quantity = item.quantity ?? item.product.min_quantity
  return (
    <div className="flex items-center justify-end gap-1">
      {variant && item.product.reasons.length === 0 && item.product.price.from !== null ? (
        <ActionForm action={addToCartAction} answer="none">
          <input type="hidden" name={`quantity:${variant}`} value={quantity} />
          <SubmitButton variant="secondary" className="min-w-24">
            {t("addCount", { count: quantity })}
          </SubmitButton>
        </ActionForm>
      ) : (
        <Link
          href={`/products/${item.product.handle}`}
          className={buttonClass("quiet", "min-w-24")}
        >
          {t("choose")}
        </Link>
      )}
      <ActionForm action={removeItemAction} answer="none">
        <input type="hidden" name="list_id" value={listId} />
        <input type="hidden" name="item_id" value={item.id} />
        <button
          type="submit"
          aria-label={label}
          className="control-h inline-flex min-w-9 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
        >
          <CrossIcon />
        </button>
      </ActionForm>
    </div>
  )
}
