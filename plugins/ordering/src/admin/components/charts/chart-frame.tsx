import { Table } from "@medusajs/ui"
import { EmptyState, ScrollBox, Section } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type ChartFrameProps = {
  title: string
  hint?: string
  /** The same numbers as in the drawing: a header and a row for each. */
  head: readonly string[]
  rows: readonly (readonly string[])[]
  children: ReactNode
}

/** A drawing of figures with the same figures as a table below it. */
export const ChartFrame = ({ title, hint, head, rows, children }: ChartFrameProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section title={title} description={hint}>
      {rows.length ? (
        <figure className="px-6 pb-2 pt-4" aria-label={title}>
          {children}
          <details className="space-y-2 pt-2">
            <summary className="txt-compact-small text-ui-fg-subtle focus-visible:shadow-borders-focus w-fit cursor-pointer rounded py-1 outline-none">
              {t("charts.asTable")}
              <span className="sr-only">: {title}</span>
            </summary>
            <ScrollBox label={title}>
              <Table>
                <Table.Header>
                  <Table.Row>
                    {head.map((name, index) => (
                      <Table.HeaderCell key={name} className={index ? "text-right" : ""}>
                        {name}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {rows.map((row, at) => (
                    <Table.Row key={at}>
                      {row.map((cell, index) => (
                        <Table.Cell
                          key={index}
                          className={index ? "whitespace-nowrap text-right tabular-nums" : ""}
                        >
                          {cell}
                        </Table.Cell>
                      ))}
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </ScrollBox>
          </details>
        </figure>
      ) : (
        <EmptyState title={t("charts.empty")} hint={t("charts.emptyHint")} />
      )}
    </Section>
  )
}
