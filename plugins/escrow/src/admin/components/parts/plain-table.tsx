import { ScrollBox } from "@wholesale/core/admin/kit"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type PlainTableProps = {
  /** Says to screen readers what the table is about. */
  caption: string
  heads: readonly { name: string; right?: boolean }[]
  children: ReactNode
}

/** A table without paging of its own; its numbers stand on the right. */
export const PlainTable = ({ caption, heads, children }: PlainTableProps) => (
  <ScrollBox label={caption}>
    <table className="txt-compact-small w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ui-fg-subtle border-b">
        <tr>
          {heads.map(({ name, right }) => (
            <th
              key={name}
              scope="col"
              className={clx(
                "whitespace-nowrap px-3 py-2.5 font-normal first:pl-6 last:pr-6",
                right ? "text-right" : "text-left"
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  </ScrollBox>
)

type CellProps = { children: ReactNode; right?: boolean; strong?: boolean; colSpan?: number }

/** A cell of such a table. */
export const Cell = ({ children, right, strong, colSpan }: CellProps) => (
  <td colSpan={colSpan} className={looks({ right, strong })}>
    {children}
  </td>
)

/** The cell that names its row. */
export const RowHead = ({ children, strong }: { children: ReactNode; strong?: boolean }) => (
  <th scope="row" className={clx("min-w-[144px]", looks({ strong }), !strong && "font-normal")}>
    {children}
  </th>
)

const looks = ({ right, strong }: { right?: boolean; strong?: boolean }) =>
  clx(
    "px-3 py-2 align-top first:pl-6 last:pr-6",
    right ? "whitespace-nowrap text-right tabular-nums" : "text-left",
    strong && "txt-compact-small-plus text-ui-fg-base"
  )
