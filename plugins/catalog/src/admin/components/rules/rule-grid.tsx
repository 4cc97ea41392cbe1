import { Container, Heading, Text } from "@medusajs/ui"
import {
  api,
  EditableGrid,
  EmptyState,
  ErrorState,
  LoadingState,
  Pager,
  SaveBar,
  SearchField,
  useAction,
  useCan,
  useFormat,
  useGrid,
  useList,
  type GridColumn,
} from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type { OrderRuleDto } from "../../../http/listing"
import { readRule, RULE_COLUMNS, ruleText } from "../../lib/rule-grid"

const idOf = (rule: OrderRuleDto) => rule.variant_id
const keyOf = (rule: OrderRuleDto) => rule.sku ?? rule.variant_title

/** The order rules of the own variants, edited like a spreadsheet. */
export const RuleGrid = () => {
  const { t } = useTranslation("wholesale")
  const [params] = useSearchParams()
  const editable = useCan("catalogue.write")
  const list = useList<"order_rules", OrderRuleDto>("/company/order-rules", "order_rules", {
    filters: ["product_id"],
    pageSize: 50,
  })
  const grid = useGrid({
    rows: list.rows,
    columns: useRuleColumns(),
    idOf,
    check: (row, texts) =>
      Object.fromEntries(
        Object.entries(readRule(row.variant_id, texts).problems).map(([column, problem]) => [
          column,
          t(`rules.problems.${problem}`),
        ])
      ),
  })
  const save = useAction(
    () =>
      api.post("/company/order-rules", {
        rules: grid.changed.map(({ row, texts }) => readRule(row.variant_id, texts).rule),
      }),
    {
      refresh: ["/company/order-rules", "/company/listings"],
      done: "common.saved",
      onDone: grid.reset,
      quiet: true,
    }
  )
  const filtered = params.has("q") || params.has("product_id")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-end justify-between gap-3 border-b px-6 py-4">
        <div className="min-w-0">
          <Heading level="h1">{t("rules.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            {t("rules.hint")}
          </Text>
        </div>
        <SearchField label={t("rules.search")} disabled={grid.changed.length > 0} />
      </div>
      <Body list={list} filtered={filtered}>
        <EditableGrid
          grid={grid}
          caption={t("rules.title")}
          rowHeader={t("rules.variant")}
          keyOf={keyOf}
          renderRow={(rule) => <Variant rule={rule} />}
          readOnly={!editable}
        />
      </Body>
      <SaveBar
        grid={grid}
        busy={save.isPending}
        error={save.error}
        onSave={() => save.mutate(undefined)}
      />
      <Pager count={list.count} pageSize={list.pageSize} disabled={grid.changed.length > 0} />
    </Container>
  )
}

const useRuleColumns = (): GridColumn<OrderRuleDto>[] => {
  const { t } = useTranslation("wholesale")
  return RULE_COLUMNS.map((id) => ({
    id,
    header: t(`rules.columns.${id}`),
    hint: t(`rules.columnHints.${id}`),
    kind: "number",
    text: (rule) => ruleText(rule, id),
    placeholder: () => t(`rules.placeholders.${id}`),
  }))
}

type BodyProps = {
  list: { rows: readonly unknown[]; isLoading: boolean; error: unknown; retry: () => void }
  filtered: boolean
  children: ReactNode
}

const Body = ({ list, filtered, children }: BodyProps) => {
  const { t } = useTranslation("wholesale")
  if (list.error) {
    return <ErrorState error={list.error} retry={list.retry} />
  }
  if (list.isLoading) {
    return <LoadingState rows={8} />
  }
  if (list.rows.length) {
    return <>{children}</>
  }
  return filtered ? (
    <EmptyState title={t("common.nothingFound")} hint={t("common.otherFilter")} />
  ) : (
    <EmptyState title={t("rules.empty")} hint={t("rules.emptyHint")} />
  )
}

const Variant = ({ rule }: { rule: OrderRuleDto }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return (
    <span className="flex flex-col">
      <Link
        to={`/products/${rule.product_id}`}
        className="text-ui-fg-base hover:text-ui-fg-interactive-hover max-w-72 truncate"
      >
        {rule.product_title}
        {rule.variant_title ? ` · ${rule.variant_title}` : null}
      </Link>
      <span className="text-ui-fg-subtle txt-compact-xsmall tabular-nums">
        {rule.sku ?? "–"} · {t("rules.inStock", { quantity: number(rule.available) })}
      </span>
    </span>
  )
}
