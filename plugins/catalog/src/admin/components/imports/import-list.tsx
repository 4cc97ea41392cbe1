import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import {
  Choice,
  DownloadButton,
  Field,
  FileButton,
  ListTable,
  Section,
  useCan,
  useFormat,
  useList,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { ImportJobDto } from "../../../http/imports"
import { IMPORT_ACCEPT, IMPORT_MAX_BYTES, IMPORT_MODES } from "../../lib/lists"
import { JobStatus } from "./job-status"

const column = createDataTableColumnHelper<ImportJobDto>()

/** Catalogue files that came in, a new one, and the catalogue as a file to begin with. */
export const ImportList = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const editable = useCan("catalogue.write")
  const list = useList<"imports", ImportJobDto>("/company/imports", "imports", {
    refetchInterval: 10_000,
  })
  const columns = [
    column.accessor("file_name", {
      header: t("imports.file"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base max-w-72 truncate">{row.original.file_name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {format.bytes(row.original.file_size)}
          </span>
        </span>
      ),
    }),
    column.accessor("mode", {
      header: t("imports.mode"),
      cell: ({ getValue }) => t(`imports.modes.${getValue()}`),
    }),
    column.accessor("row_count", {
      header: t("imports.rows"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{format.number(getValue())}</span>,
    }),
    column.accessor("status", {
      header: t("imports.status"),
      cell: ({ row }) => <JobStatus status={row.original.status} />,
    }),
    column.accessor("created_at", {
      header: t("imports.uploaded"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
  return (
    <div className="flex flex-col gap-y-2">
      {editable ? <Upload /> : null}
      <ListTable
        list={list}
        columns={columns}
        level="h2"
        title={t("imports.list")}
        rowHref={({ id }) => `/listings/imports/${id}`}
        empty={{ title: t("imports.empty"), hint: t("imports.emptyHint") }}
      />
    </div>
  )
}

const Upload = () => {
  const { t } = useTranslation("wholesale")
  const navigate = useNavigate()
  const [mode, setMode] = useState<string>("upsert")
  return (
    <Section
      level="h1"
      title={t("imports.title")}
      description={t("imports.hint")}
      actions={
        <>
          {(["csv", "xlsx"] as const).map((format) => (
            <DownloadButton
              key={format}
              path="/company/catalogue-export"
              query={{ format }}
              fileName={`catalogue.${format}`}
              label={t("imports.export", { format: format.toUpperCase() })}
            />
          ))}
        </>
      }
    >
      <div className="grid grid-cols-1 items-end gap-4 px-6 py-4 md:grid-cols-2">
        <Field label={t("imports.mode")} hint={t(`imports.modeHints.${mode}`)}>
          {(id) => (
            <Choice
              id={id}
              value={mode}
              options={IMPORT_MODES.map((value) => ({
                value,
                label: t(`imports.modes.${value}`),
              }))}
              onChange={setMode}
            />
          )}
        </Field>
        <FileButton<{ import: ImportJobDto }>
          label={t("imports.choose")}
          hint={t("imports.chooseHint")}
          path="/company/imports"
          accept={IMPORT_ACCEPT}
          maxBytes={IMPORT_MAX_BYTES}
          fields={{ mode }}
          onUploaded={(answer) => navigate(`/listings/imports/${answer.import.id}`)}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("imports.tip")}
      </Text>
    </Section>
  )
}
