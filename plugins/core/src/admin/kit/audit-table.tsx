import { CodeBlock, createDataTableColumnHelper, Drawer, type DataTableFilter } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AuditEntryDto } from "../../http/schemas"
import { DrawerHeader } from "./dialog-header"
import { ListTable } from "./list-table"
import { Fact } from "./states"
import { useList } from "./use-data"
import { useFormat } from "./use-format"

const column = createDataTableColumnHelper<AuditEntryDto>()

const useColumns = (open: (entry: AuditEntryDto) => void) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("at", {
      header: t("audit.at"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.moment(getValue())}</span>,
    }),
    column.accessor("actor_id", {
      header: t("audit.actor"),
      cell: ({ row }) => <Id type={row.original.actor_type} id={row.original.actor_id} />,
    }),
    column.accessor("action", {
      // The table squeezes a column that is called "action" to the width of a menu.
      id: "deed",
      header: t("audit.action"),
      cell: ({ getValue }) => <span className="text-ui-fg-base">{getValue()}</span>,
    }),
    column.accessor("subject_id", {
      header: t("audit.subject"),
      cell: ({ row }) => <Id type={row.original.subject_type} id={row.original.subject_id} />,
    }),
    column.display({
      id: "open",
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          onClick={() => open(row.original)}
        >
          {t("audit.details")}
          <span className="sr-only"> {row.original.action}</span>
        </button>
      ),
    }),
  ]
}

/** A kind of thing and which one; the id may be long and gives way first. */
const Id = ({ type, id }: { type: string; id: string }) => (
  <span className="flex max-w-72 flex-col" title={id}>
    <span>{type}</span>
    {id === type ? null : (
      <span className="text-ui-fg-subtle txt-compact-xsmall truncate">{id}</span>
    )}
  </span>
)

type AuditTableProps = { path: string; title: string; hint?: string; level?: "h1" | "h2" }

/** Who did what, on which thing, when. `path` is the endpoint whose entries are shown. */
export const AuditTable = ({ path, title, hint, level = "h2" }: AuditTableProps) => {
  const { t } = useTranslation("wholesale")
  const [open, setOpen] = useState<AuditEntryDto | null>(null)
  // Only the operator's own log can be searched; a company's is short enough to page through.
  const searchable = path === "/audit"
  const list = useList<"entries", AuditEntryDto>(path, "entries", {
    filters: searchable ? FILTERS : [],
    prefix: searchable ? undefined : "audit",
  })
  const columns = useColumns(setOpen)
  const filters: DataTableFilter[] = FILTERS.map((id) => ({
    type: "string",
    id,
    label: t(`audit.filters.${id}`),
  }))
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        title={title}
        hint={hint}
        level={level}
        search={searchable}
        filters={searchable ? filters : undefined}
        empty={{ title: t("audit.empty"), hint: t("audit.emptyHint") }}
      />
      <EntryDrawer entry={open} onClose={() => setOpen(null)} />
    </>
  )
}

const FILTERS = ["action", "subject_type", "subject_id", "company_id"] as const

const EntryDrawer = ({ entry, onClose }: { entry: AuditEntryDto | null; onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return (
    <Drawer open={entry !== null} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHeader title={entry?.action} />
        {entry ? (
          <Drawer.Body className="divide-y overflow-y-auto p-0">
            <Fact name={t("audit.at")}>{format.moment(entry.at)}</Fact>
            <Fact name={t("audit.actor")}>
              {entry.actor_type} {entry.actor_id}
            </Fact>
            <Fact name={t("audit.subject")}>
              {entry.subject_type} {entry.subject_id}
            </Fact>
            <Fact name={t("audit.filters.company_id")}>{entry.company_id ?? "–"}</Fact>
            <Fact name={t("audit.request")}>{entry.request_id ?? "–"}</Fact>
            <Snapshot label={t("audit.before")} value={entry.before} />
            <Snapshot label={t("audit.after")} value={entry.after} />
          </Drawer.Body>
        ) : null}
      </Drawer.Content>
    </Drawer>
  )
}

const Snapshot = ({ label, value }: { label: string; value: Record<string, unknown> | null }) =>
  value ? (
    <div className="px-6 py-4">
      <CodeBlock snippets={[{ language: "json", label, code: JSON.stringify(value, null, 2) }]}>
        <CodeBlock.Header />
        <CodeBlock.Body />
      </CodeBlock>
    </div>
  ) : null
