import { clx, toast } from "@medusajs/ui"
import { useId, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { GridCell } from "./grid-cell"
import { parseClipboard, placeBlock } from "./paste"
import type { Grid } from "./use-grid"

type EditableGridProps<Row> = {
  grid: Grid<Row>
  /** What the table is about, for screen readers. */
  caption: string
  /** The heading of the column that names the rows. */
  rowHeader: string
  /** How a row is called in a spreadsheet (its SKU); pasted blocks are matched by it. */
  keyOf: (row: Row) => string
  /** The row's first cell. */
  renderRow: (row: Row) => ReactNode
  readOnly?: boolean
}

const ENTERED = "[data-grid-cell]"

/**
 * A table whose cells are fields: Enter and the arrow keys move between rows, Tab between columns,
 * a block from a spreadsheet is pasted over several cells, Ctrl+Z takes the last step back.
 */
export const EditableGrid = <Row,>({ grid, keyOf, ...props }: EditableGridProps<Row>) => {
  const { t } = useTranslation("wholesale")
  const table = useRef<HTMLTableElement>(null)
  const hint = useId()

  const focusRow = (from: HTMLInputElement, step: number) => {
    const cells = [...(table.current?.querySelectorAll<HTMLInputElement>(ENTERED) ?? [])]
    const target = cells[cells.indexOf(from) + step * grid.columns.length]
    target?.focus()
    target?.select()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || !target.matches(ENTERED)) {
      return
    }
    const step = stepOf(event)
    if (step) {
      event.preventDefault()
      focusRow(target, step)
    } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      grid.undo()
    }
  }
  const onPaste = (event: ClipboardEvent, row: string, column: string) => {
    const block = parseClipboard(event.clipboardData.getData("text/plain"))
    // One cell goes into the field as anywhere else.
    if (block.length < 2 && (block[0]?.length ?? 0) < 2) {
      return
    }
    event.preventDefault()
    const rows = grid.rows.map((each) => ({ id: grid.idOf(each), key: keyOf(each) }))
    const placed = placeBlock(block, { rows, columns: grid.columns }, { row, column })
    grid.edit(placed.edits)
    toast.info(t("grid.pasted", { count: placed.edits.length }), {
      description: placed.unknown.length
        ? t("grid.unknown", { list: placed.unknown.slice(0, 10).join(", ") })
        : undefined,
    })
  }

  return (
    <div className="overflow-x-auto">
      <p id={hint} className="sr-only">
        {t("grid.keys")}
      </p>
      <table
        ref={table}
        aria-describedby={hint}
        className="txt-compact-small w-full border-separate border-spacing-0"
        onKeyDown={onKeyDown}
      >
        <caption className="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={clx(HEADER, "bg-ui-bg-base left-0 z-[1] pl-6 sm:sticky")}>
              {props.rowHeader}
            </th>
            {grid.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                title={column.hint}
                className={clx(HEADER, "border-l", column.kind === "number" && "text-right")}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => {
            const id = grid.idOf(row)
            const texts = grid.textsOf(row)
            const errors = grid.errorsOf(row)
            return (
              <tr key={id} className="hover:bg-ui-bg-base-hover">
                <th
                  scope="row"
                  className="bg-ui-bg-base left-0 z-[1] min-w-40 border-b py-1.5 pl-6 pr-4 text-left font-normal sm:sticky"
                >
                  {props.renderRow(row)}
                </th>
                {grid.columns.map((column) => (
                  <GridCell
                    key={column.id}
                    label={`${column.header}, ${keyOf(row)}`}
                    kind={column.kind}
                    text={texts[column.id]}
                    placeholder={column.placeholder?.(row)}
                    changed={grid.isChanged(row, column.id)}
                    error={errors[column.id]}
                    readOnly={props.readOnly}
                    onChange={(text) => grid.edit([{ row: id, column: column.id, text }])}
                    onPaste={(event) => onPaste(event, id, column.id)}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const HEADER =
  "txt-compact-small-plus text-ui-fg-subtle whitespace-nowrap border-b px-3 py-2.5 text-left"

/** How many rows a key moves by. */
const stepOf = ({ key, shiftKey }: KeyboardEvent): number => {
  if (key === "ArrowDown" || (key === "Enter" && !shiftKey)) {
    return 1
  }
  return key === "ArrowUp" || key === "Enter" ? -1 : 0
}
