import { Container } from "@medusajs/ui"
import {
  EditableGrid,
  EmptyState,
  ErrorState,
  LoadingState,
  Pager,
  parseAmount,
  SaveBar,
  toAmountText,
  useCan,
  useData,
  useGrid,
  type GridColumn,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { GridRowDto, GridTargetDto } from "../../../http/prices"
import {
  cellAmount,
  columnsOf,
  targetsOf,
  type EditableTarget,
  type PriceColumn,
} from "../../lib/price-grid"
import { useCurrency } from "../../lib/settings"
import { usePriceWords } from "../prices/use-price-words"
import { GridHeader } from "./grid-header"
import { ReviewDrawer } from "./review-drawer"
import { VariantCell } from "./variant-cell"

const PAGE_SIZE = 50
const NO_ROWS: GridRowDto[] = []
const NO_TARGETS: GridTargetDto[] = []

type Answer = { rows: GridRowDto[]; targets: GridTargetDto[]; count: number }
type Added = Omit<EditableTarget, "name"> & { min_quantity: number }

const idOf = (row: GridRowDto) => row.variant_id
const keyOf = (row: GridRowDto) => row.sku ?? row.variant_title

/** All own prices of a currency, edited like a spreadsheet and reviewed before they are saved. */
export const PriceGrid = () => {
  const { t } = useTranslation("wholesale")
  const [params] = useSearchParams()
  const { currency } = useCurrency()
  const editable = useCan("catalogue.write")
  const [shown, setShown] = useState("all")
  const [added, setAdded] = useState<Added[]>([])
  const [reviewing, setReviewing] = useState(false)
  const result = useData<Answer>("/company/prices", {
    currency_code: currency,
    q: params.get("q"),
    product_id: params.get("product_id"),
    limit: PAGE_SIZE,
    offset: params.get("offset") ?? 0,
  })
  const { rows = NO_ROWS, targets = NO_TARGETS, count = 0 } = result.data ?? {}
  const columns = columnsOf(rows, targets, added, shown)
  const show = (row: GridRowDto, column: PriceColumn) => {
    const amount = cellAmount(row, column)
    return amount === null ? "" : toAmountText(amount, currency)
  }
  const grid = useGrid({
    rows,
    columns: useGridColumns(columns, targets, show),
    idOf,
    check: (_row, texts) =>
      Object.fromEntries(
        Object.entries(texts)
          .filter(([, text]) => text !== "" && parseAmount(text, currency) === null)
          .map(([column]) => [column, t("prices.notAnAmount")])
      ),
  })
  const dirty = grid.changed.length > 0
  return (
    <Container className="p-0">
      <GridHeader
        targets={targetsOf(targets)}
        shown={shown}
        onShow={setShown}
        onAdd={(place) => setAdded([...added, place])}
        disabled={dirty}
        editable={editable}
      />
      {result.isError ? (
        <ErrorState error={result.error} retry={() => void result.refetch()} />
      ) : result.isPending ? (
        <LoadingState rows={8} />
      ) : rows.length ? (
        <EditableGrid
          grid={grid}
          caption={t("prices.title")}
          rowHeader={t("prices.variant")}
          keyOf={keyOf}
          renderRow={(row) => <VariantCell row={row} currency={currency} />}
          readOnly={!editable}
        />
      ) : (
        <EmptyState
          title={t(params.has("q") ? "common.nothingFound" : "prices.empty")}
          hint={t(params.has("q") ? "common.otherFilter" : "prices.emptyHint")}
        />
      )}
      <SaveBar grid={grid} busy={false} onSave={() => setReviewing(true)} />
      <Pager count={count} pageSize={PAGE_SIZE} disabled={dirty} />
      {reviewing ? (
        <ReviewDrawer
          changed={grid.changed}
          reading={{
            columns,
            currency_code: currency,
            read: (text) => parseAmount(text, currency),
            show,
          }}
          onClose={() => setReviewing(false)}
          onSaved={() => {
            grid.reset()
            setReviewing(false)
          }}
        />
      ) : null}
    </Container>
  )
}

const useGridColumns = (
  columns: readonly PriceColumn[],
  targets: readonly GridTargetDto[],
  show: (row: GridRowDto, column: PriceColumn) => string
): GridColumn<GridRowDto>[] => {
  const { t } = useTranslation("wholesale")
  const words = usePriceWords()
  return columns.map((column) => ({
    id: column.id,
    header:
      column.type === "attribute"
        ? t(`prices.sources.${column.kind}`)
        : words.full({
            ...column,
            name: targets.find(
              ({ source, target }) => source === column.source && target === column.target
            )?.name,
          }),
    hint:
      column.type === "attribute"
        ? t(`prices.attributeHints.${column.kind}`)
        : t(`prices.sourceHints.${column.source}`),
    kind: "number",
    text: (row) => show(row, column),
  }))
}
