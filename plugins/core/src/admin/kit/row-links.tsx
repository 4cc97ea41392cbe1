import type { DataTableProps } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Columns<Row> = DataTableProps<Row>["columns"]

type RowLinkProps = { to: string; children: ReactNode }

/** Opens a row from the keyboard, and in a tab of its own; the row itself opens with a click. */
const RowLink = ({ to, children }: RowLinkProps) => (
  <Link
    to={to}
    className="focus-visible:shadow-borders-focus block rounded outline-none"
    onClick={(event) => event.stopPropagation()}
  >
    {children}
  </Link>
)

/**
 * Makes the first column a link to what each row leads to: Medusa's table opens rows with the mouse
 * alone. A first column must hold nothing that can be pressed itself.
 */
export const withRowLinks = <Row extends { id: string }>(
  columns: Columns<Row>,
  rowHref: (row: Row) => string
): Columns<Row> => {
  const first = columns.findIndex((column) => "accessorKey" in column || "accessorFn" in column)
  return columns.map((column, index) =>
    index === first
      ? {
          ...column,
          cell: (context) => (
            <RowLink to={rowHref(context.row.original)}>
              {typeof column.cell === "function"
                ? column.cell(context)
                : String(context.getValue() ?? "")}
            </RowLink>
          ),
        }
      : column
  )
}
