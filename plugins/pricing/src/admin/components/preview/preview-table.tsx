import { Button, Container, Heading, Text } from "@medusajs/ui"
import {
  EmptyState,
  ErrorState,
  LoadingState,
  Pager,
  ScrollBox,
  SearchField,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { PreviewRowDto } from "../../../http/price-explanations"
import { useCurrency } from "../../lib/settings"
import { CurrencyChoice } from "../prices/currency-choice"
import { RetailerField } from "../prices/target-fields"
import { usePriceWords } from "../prices/use-price-words"
import { ExplainDrawer } from "./explain-drawer"

const PAGE_SIZE = 50

type Answer = {
  retailer: { id: string; name: string; tier: string | null }
  rows: PreviewRowDto[]
  count: number
}

/** The own prices as one retailer sees them, by the same resolution as the shop. */
export const PreviewTable = () => {
  const { t } = useTranslation("wholesale")
  const [params, setParams] = useSearchParams()
  const { currency } = useCurrency()
  const retailer = params.get("retailer_id") ?? ""
  const query = {
    retailer_id: retailer,
    currency_code: currency,
    q: params.get("q"),
    limit: PAGE_SIZE,
    offset: params.get("offset") ?? 0,
  }
  const result = useData<Answer>("/company/prices/preview", query, retailer !== "")
  const choose = (id: string) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.set("retailer_id", id)
      next.delete("offset")
      return next
    })
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-y-3 border-b px-6 py-4">
        <div>
          <Heading level="h1">{t("prices.preview")}</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            {t("prices.previewHint")}
          </Text>
        </div>
        <div className="flex flex-wrap items-start gap-3">
          <div className="w-72">
            <RetailerField value={retailer} onChange={choose} />
          </div>
          {/* As far down as the retailer's label reaches, so that the fields stand in one line. */}
          <div className="flex flex-wrap gap-3 md:pt-[26px]">
            <CurrencyChoice />
            <SearchField label={t("prices.search")} />
          </div>
        </div>
        {result.data ? (
          <Text size="small" role="status">
            {t(result.data.retailer.tier ? "prices.seesInTier" : "prices.sees", {
              name: result.data.retailer.name,
              tier: result.data.retailer.tier,
            })}
          </Text>
        ) : null}
      </div>
      <Body result={result} retailer={retailer} currency={currency} />
      <Pager count={result.data?.count ?? 0} pageSize={PAGE_SIZE} />
    </Container>
  )
}

type BodyProps = {
  result: ReturnType<typeof useData<Answer>>
  retailer: string
  currency: string
}

const Body = ({ result, retailer, currency }: BodyProps) => {
  const { t } = useTranslation("wholesale")
  const [explained, setExplained] = useState<PreviewRowDto | null>(null)
  if (!retailer) {
    return <EmptyState title={t("prices.chooseRetailer")} hint={t("prices.chooseRetailerHint")} />
  }
  if (result.isError) {
    return <ErrorState error={result.error} retry={() => void result.refetch()} />
  }
  if (!result.data) {
    return <LoadingState rows={8} />
  }
  if (!result.data.rows.length) {
    return <EmptyState title={t("common.nothingFound")} hint={t("common.otherFilter")} />
  }
  return (
    <ScrollBox label={t("prices.preview")}>
      <table className="txt-compact-small w-full">
        <caption className="sr-only">{t("prices.preview")}</caption>
        <thead className="text-ui-fg-subtle border-b text-left">
          <tr>
            {["variant", "price", "source", "why"].map((name) => (
              <th key={name} scope="col" className="px-6 py-2.5 font-normal">
                {t(`prices.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {result.data.rows.map((row) => (
            <PreviewRow
              key={row.variant_id}
              row={row}
              currency={currency}
              onExplain={() => setExplained(row)}
            />
          ))}
        </tbody>
      </table>
      {explained ? (
        <ExplainDrawer
          variantId={explained.variant_id}
          title={`${explained.product_title} · ${explained.variant_title}`}
          currency={currency}
          retailerId={retailer}
          onClose={() => setExplained(null)}
        />
      ) : null}
    </ScrollBox>
  )
}

type PreviewRowProps = { row: PreviewRowDto; currency: string; onExplain: () => void }

const PreviewRow = ({ row, currency, onExplain }: PreviewRowProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const words = usePriceWords()
  return (
    <tr className="align-top">
      <th scope="row" className="px-6 py-2.5 text-left font-normal">
        <span className="flex flex-col">
          <span className="text-ui-fg-base">
            {row.product_title} · {row.variant_title}
          </span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.sku ?? "–"}</span>
        </span>
      </th>
      <td className="px-6 py-2.5 tabular-nums">
        {row.hidden ? t("prices.hiddenFromBuyer") : null}
        {!row.hidden && !row.breaks.length ? t("prices.noPrice") : null}
        {row.breaks.map((step) => (
          <div key={step.min_quantity}>
            {money(step.amount, currency)} {words.from(step.min_quantity)}
          </div>
        ))}
      </td>
      <td className="px-6 py-2.5">
        {row.breaks.map((step) => (
          <div key={step.min_quantity}>{t(`prices.sources.${step.source}`)}</div>
        ))}
      </td>
      <td className="px-6 py-2.5">
        <Button size="small" variant="transparent" onClick={onExplain}>
          {t("prices.why")}
          <span className="sr-only"> {row.sku ?? row.variant_title}</span>
        </Button>
      </td>
    </tr>
  )
}
