import { getTranslations } from "next-intl/server"
import type { OrderQuery } from "@/domain/order-query"
import { ORDER_STATES } from "@/domain/order-states"
import { Link } from "@/i18n/navigation"
import { Button, buttonClass } from "@/ui/button"
import { SearchIcon } from "@/ui/icons"

const CONTROL = "control-h rounded-md border border-control bg-surface px-2.5"

/** Search by PO number, order number, SKU or company, by state and by day; works by address alone. */
export const OrderFilter = async ({ query }: { query: OrderQuery }) => {
  const t = await getTranslations("orders")
  const states = await getTranslations("orderStates")
  return (
    <form role="search" className="mb-4 flex flex-wrap items-end gap-2">
      <label className="min-w-0 flex-1 basis-64">
        <span className="mb-1 block text-sm text-muted">{t("search")}</span>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={t("searchHint")}
          maxLength={100}
          className={`${CONTROL} w-full placeholder:text-muted`}
        />
      </label>
      <label>
        <span className="mb-1 block text-sm text-muted">{t("state")}</span>
        <select name="state" defaultValue={query.state ?? ""} className={CONTROL}>
          <option value="">{t("anyState")}</option>
          {ORDER_STATES.map((state) => (
            <option key={state} value={state}>
              {states(state)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="mb-1 block text-sm text-muted">{t("from")}</span>
        <input type="date" name="from" defaultValue={query.from} className={CONTROL} />
      </label>
      <label>
        <span className="mb-1 block text-sm text-muted">{t("to")}</span>
        <input type="date" name="to" defaultValue={query.to} className={CONTROL} />
      </label>
      <label className="control-h flex items-center gap-2">
        <input
          type="checkbox"
          name="late"
          value="true"
          defaultChecked={query.late === "true"}
          className="size-4 accent-accent"
        />
        {t("lateOnly")}
      </label>
      <Button type="submit">
        <SearchIcon />
        {t("find")}
      </Button>
      {Object.keys(query).length > 0 ? (
        <Link href="/orders" className={buttonClass("quiet")}>
          {t("clear")}
        </Link>
      ) : null}
    </form>
  )
}
