import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getReorderDesk, type ReorderRowDto } from "@/data/insights"
import { addToCartAction } from "@/features/cart/actions"
import { OrderTable } from "@/features/orders/order-table"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { cx } from "@/ui/cx"
import { EmptyState } from "@/ui/empty-state"
import { Section } from "@/ui/page-header"
import { ProductImage } from "@/ui/product-image"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone leaves out, so that the quantity needs no scrolling. */
const WIDE = "max-sm:hidden"

/** What the company buys again and again, with a quantity to order, and its newest orders. */
export const BuyAgain = async ({ buys }: { buys: boolean }) => {
  const t = await getTranslations("reorderDesk")
  const outcome = await attempt(getReorderDesk({ limit: 12 }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  const { buy_again, recent_orders } = outcome.data
  return (
    <>
      <Section title={t("title")} lead={t("lead")}>
        {buy_again.length > 0 ? (
          <BuyAgainTable rows={buy_again} buys={buys} />
        ) : (
          <EmptyState
            title={t("emptyTitle")}
            action={
              <Link href="/catalogue" className={buttonClass("primary")}>
                {t("toCatalogue")}
              </Link>
            }
          >
            {t("emptyText")}
          </EmptyState>
        )}
      </Section>
      {recent_orders.length > 0 ? (
        <Section
          title={t("recent")}
          action={
            <Link href="/orders" className="font-medium text-accent hover:underline">
              {t("allOrders")}
            </Link>
          }
        >
          <OrderTable orders={recent_orders} label={t("recent")} />
        </Section>
      ) : null}
    </>
  )
}

const BuyAgainTable = async ({ rows, buys }: { rows: ReorderRowDto[]; buys: boolean }) => {
  const t = await getTranslations("reorderDesk")
  const table = (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell className={WIDE}>
            <span className="sr-only">{t("product")}</span>
          </HeadCell>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("last")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("lastQuantity")}</HeadCell>
          <HeadCell className="text-end">{t("cover")}</HeadCell>
          {buys ? <HeadCell className="text-end">{t("suggested")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BuyAgainRow key={row.variant_id} row={row} buys={buys} />
        ))}
      </tbody>
    </Table>
  )
  return buys ? (
    <ActionForm action={addToCartAction} className="grid gap-3">
      {table}
      <div>
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
    </ActionForm>
  ) : (
    table
  )
}

const BuyAgainRow = async ({ row, buys }: { row: ReorderRowDto; buys: boolean }) => {
  const t = await getTranslations("reorderDesk")
  const date = await dateWriter()
  const cover = row.days_of_cover === null ? null : Math.round(row.days_of_cover)
  return (
    <Row>
      <Cell className={cx("w-13 pe-0", WIDE)}>
        <ProductImage src={row.thumbnail} className="size-9" />
      </Cell>
      <Cell className="sm:min-w-52">
        {row.product_handle && row.available ? (
          <Link href={`/products/${row.product_handle}`} className="font-medium hover:underline">
            {row.title}
          </Link>
        ) : (
          <span className="font-medium">{row.title}</span>
        )}
        <span className="block text-sm text-muted">
          {[row.seller.name, row.sku].filter(Boolean).join(" · ")}
        </span>
      </Cell>
      <Cell className={cx("text-end whitespace-nowrap", WIDE)}>{date(row.last_ordered_at)}</Cell>
      <Cell className={cx("text-end", WIDE)}>{row.last_quantity}</Cell>
      <Cell
        className={`text-end whitespace-nowrap ${cover !== null && cover < 7 ? "text-warning" : ""}`}
      >
        {cover === null
          ? t("unknown")
          : cover < 0
            ? t("used", { days: -cover })
            : t("coverDays", { days: cover })}
      </Cell>
      {buys ? (
        <Cell className="text-end">
          {row.available ? (
            <input
              name={`quantity:${row.variant_id}`}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={cover !== null && cover < 14 ? row.suggested_quantity : 0}
              aria-label={t("quantityOf", { title: row.title, sku: row.sku ?? "–" })}
              className="tnum control-h w-20 rounded-md border border-control bg-surface px-2 text-end"
            />
          ) : (
            <span className="text-muted">{t("unavailable")}</span>
          )}
        </Cell>
      ) : null}
    </Row>
  )
}
