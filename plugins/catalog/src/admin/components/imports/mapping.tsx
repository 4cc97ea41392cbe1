import { Button, Table, Text } from "@medusajs/ui"
import { api, Choice, Field, Refusal, Section, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ImportColumnDto, ImportJobDto } from "../../../http/imports"
import { mappingProblems } from "../../lib/import-steps"
import { IMPORT_MODES } from "../../lib/lists"

type MappingProps = {
  job: ImportJobDto
  path: string
  columns: readonly ImportColumnDto[]
  readOnly: boolean
}

/** The choice of a header that is not read at all. */
const NOTHING = "-"

/** What each column of the file means, with its first values beside it. */
export const Mapping = ({ job, path, columns, readOnly }: MappingProps) => {
  const { t } = useTranslation("wholesale")
  const [mapping, setMapping] = useState<Record<string, string>>(job.mapping)
  const [mode, setMode] = useState(job.mode)
  const { missing, twice } = mappingProblems(mapping, columns, mode)
  const check = useAction(
    async () => {
      const read = Object.fromEntries(Object.entries(mapping).filter(([, key]) => key))
      await api.post(`${path}/mapping`, { mode, mapping: read })
      return api.post(`${path}/dry-run`)
    },
    { refresh: ["/company/imports"], quiet: true }
  )
  return (
    <Section title={t("imports.steps.mapping")} description={t("imports.mappingHint")}>
      <div className="max-w-sm px-6 py-4">
        <Field label={t("imports.mode")} hint={t(`imports.modeHints.${mode}`)}>
          {(id) => (
            <Choice
              id={id}
              disabled={readOnly}
              value={mode}
              options={IMPORT_MODES.map((value) => ({ value, label: t(`imports.modes.${value}`) }))}
              onChange={(value) => setMode(IMPORT_MODES.find((each) => each === value) ?? mode)}
            />
          )}
        </Field>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("imports.header")}</Table.HeaderCell>
              <Table.HeaderCell>{t("imports.sample")}</Table.HeaderCell>
              <Table.HeaderCell>{t("imports.means")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {job.headers.map((header, index) => (
              <Table.Row key={`${index} ${header}`}>
                <Table.Cell className="text-ui-fg-base max-w-48 truncate">{header}</Table.Cell>
                <Table.Cell className="text-ui-fg-subtle max-w-64 truncate">
                  {job.sample
                    .map((row) => row[index])
                    .filter(Boolean)
                    .slice(0, 3)
                    .join(" · ")}
                </Table.Cell>
                <Table.Cell className="min-w-52 py-1.5">
                  <Choice
                    label={t("imports.meansOf", { header })}
                    disabled={readOnly}
                    value={mapping[header] || NOTHING}
                    options={[
                      { value: NOTHING, label: t("imports.notRead") },
                      ...columns.map(({ key, required }) => ({
                        value: key,
                        label: `${columnName(t, key)}${required ? " *" : ""}`,
                      })),
                    ]}
                    onChange={(key) =>
                      setMapping({ ...mapping, [header]: key === NOTHING ? "" : key })
                    }
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {check.error ? <Refusal error={check.error} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Text size="small" role="status" className="text-ui-fg-subtle">
            {missing.length
              ? t("imports.missing", { list: missing.map((key) => columnName(t, key)).join(", ") })
              : null}
            {twice.length
              ? ` ${t("imports.twice", { list: twice.map((key) => columnName(t, key)).join(", ") })}`
              : null}
          </Text>
          <Button
            size="small"
            disabled={readOnly || missing.length > 0 || twice.length > 0}
            isLoading={check.isPending}
            onClick={() => check.mutate(undefined)}
          >
            {t("imports.dryRun")}
          </Button>
        </div>
      </div>
    </Section>
  )
}

type Translate = (key: string[], values: { column: string; currency?: string }) => string

/** What a column is called, those of one currency with it; one without words keeps its key. */
const columnName = (t: Translate, key: string) => {
  const [, kind, currency] = /^(price|breaks|msrp)_([a-z]{3})$/.exec(key) ?? []
  return t([`imports.columns.${kind ?? key}`, "imports.columns.other"], {
    column: key,
    currency: currency?.toUpperCase(),
  })
}
