import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import {
  clx,
  Container,
  type DataTableCommand,
  type DataTableFilter,
  type DataTableRow,
  type DataTableRowSelectionState,
  Text,
} from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { COUNTED_ROWS } from "../../shared/counted"
import { withRowLinks } from "./row-links"
import { SavedViews } from "./saved-views"
import { useScrollableTable } from "./scroll-box"
import { ErrorState, HOLDS_BACK } from "./states"
import { useFormat } from "./use-format"

type List<Row> = {
  rows: Row[]
  count: number
  pageSize: number
  prefix?: string
  isLoading: boolean
  error: unknown
  retry: () => void
}

type ListTableProps<Row extends { id: string }> = {
  list: List<Row>
  columns: DataTableProps<Row>["columns"]
  title: string
  hint?: string
  level?: "h1" | "h2"
  /** What an empty list teaches. */
  empty: { title: string; hint: string }
  filters?: DataTableFilter[]
  search?: boolean
  rowHref?: (row: Row) => string
  actions?: { label: string; onClick: () => void }[]
  /** Rows that can be ticked, and what can then be done with them. */
  selection?: {
    state: DataTableRowSelectionState
    onRowSelectionChange: (state: DataTableRowSelectionState) => void
    enableRowSelection?: (row: DataTableRow<Row>) => boolean
    commands: DataTableCommand[]
  }
  /** Stands in the bar of the filters, e.g. links to views of the list. */
  bar?: ReactNode
}

/** Medusa squeezes search and buttons beside the heading, however narrow the screen is. */
const WRAPPING_HEADER = "[&_.w-full.items-center.justify-between:not(.flex-nowrap)]:flex-wrap"

/** A list of our endpoints with server paging, search and filters in the address bar. */
export const ListTable = <Row extends { id: string }>(props: ListTableProps<Row>) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const { list, empty } = props
  const around = useScrollableTable(props.rowHref ? undefined : props.title)
  if (list.error) {
    return (
      <Container className="p-0">
        <ErrorState error={list.error} retry={list.retry} />
      </Container>
    )
  }
  return (
    <Container
      ref={around}
      data-loading={list.isLoading || undefined}
      className={clx("overflow-x-auto p-0", WRAPPING_HEADER, HOLDS_BACK)}
    >
      <DataTable
        data={list.rows}
        columns={props.rowHref ? withRowLinks(props.columns, props.rowHref) : props.columns}
        getRowId={(row) => row.id}
        rowCount={list.count}
        pageSize={list.pageSize}
        prefix={list.prefix}
        isLoading={list.isLoading}
        heading={props.title}
        headingLevel={props.level}
        subHeading={props.hint}
        filters={props.filters}
        enableSearch={props.search ?? false}
        rowHref={props.rowHref}
        actions={props.actions}
        filterBarContent={
          props.filters?.length ? (
            <>
              <SavedViews prefix={list.prefix} />
              {props.bar}
            </>
          ) : (
            props.bar
          )
        }
        rowSelection={props.selection}
        commands={props.selection?.commands}
        emptyState={{
          empty: { heading: empty.title, description: empty.hint },
          filtered: { heading: t("common.nothingFound"), description: t("common.otherFilter") },
        }}
      />
      {list.count > COUNTED_ROWS ? (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-3">
          {t("common.countedTo", { most: number(COUNTED_ROWS) })}
        </Text>
      ) : null}
    </Container>
  )
}
