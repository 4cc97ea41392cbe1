import { createDataTableColumnHelper } from "@medusajs/ui"
import {
  Choice,
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
import type { HistoryImportDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { ACCEPT, CURRENCIES, MAX_BYTES } from "../lib/steps"
import { ImportStatus } from "./import-status"

const column = createDataTableColumnHelper<HistoryImportDto>()

/** Files of past orders that came in, and a new one. */
export const ImportList = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const place = usePlace()
  const editable = useCan(place.permission)
  const list = useList<"imports", HistoryImportDto>(`${place.api}/history-imports`, "imports", {
    refetchInterval: 10_000,
  })
  const columns = [
    column.accessor("file_name", {
      header: t("pastSales.file"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base max-w-72 truncate">{row.original.file_name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {format.bytes(row.original.file_size)} · {row.original.currency_code.toUpperCase()}
          </span>
        </span>
      ),
    }),
    column.accessor("row_count", {
      header: t("pastSales.rows"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{format.number(getValue())}</span>,
    }),
    column.accessor("status", {
      header: t("pastSales.status"),
      cell: ({ row }) => <ImportStatus status={row.original.status} />,
    }),
    column.accessor("created_at", {
      header: t("pastSales.uploaded"),
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
        title={t("pastSales.files")}
        rowHref={({ id }) => `${place.pages}/imports/${id}`}
        empty={{ title: t("pastSales.noFiles"), hint: t("pastSales.noFilesHint") }}
      />
    </div>
  )
}

const Upload = () => {
  const { t } = useTranslation("wholesale")
  const navigate = useNavigate()
  const place = usePlace()
  const [currency, setCurrency] = useState<string>(CURRENCIES[0])
  return (
    <Section level="h1" title={t("pastSales.importTitle")} description={t("pastSales.importHint")}>
      <div className="grid grid-cols-1 items-end gap-4 px-6 py-4 md:grid-cols-2">
        <Field label={t("pastSales.currency")} hint={t("pastSales.currencyHint")}>
          {(id) => (
            <Choice
              id={id}
              value={currency}
              options={CURRENCIES.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={setCurrency}
            />
          )}
        </Field>
        <FileButton<{ import: HistoryImportDto }>
          label={t("pastSales.choose")}
          hint={t("pastSales.chooseHint")}
          path={`${place.api}/history-imports`}
          accept={ACCEPT}
          maxBytes={MAX_BYTES}
          fields={{ currency_code: currency }}
          onUploaded={(answer) => navigate(`${place.pages}/imports/${answer.import.id}`)}
        />
      </div>
    </Section>
  )
}
