import { Button, Table, Text } from "@medusajs/ui"
import { api, Choice, Refusal, Section, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { mappingProblems } from "../lib/steps"
import { ReadingFields } from "./reading-fields"

type MappingProps = {
  job: HistoryImportDto
  path: string
  columns: readonly { key: string; required: boolean }[]
  readOnly: boolean
}

/** What each column of the file means, with its first values beside it, and how cells are read. */
export const Mapping = ({ job, path, columns, readOnly }: MappingProps) => {
  const { t } = useTranslation("wholesale")
  const place = usePlace()
  const [mapping, setMapping] = useState<Record<string, string>>(job.mapping)
  const [reading, setReading] = useState(job.reading)
  const { missing, twice } = mappingProblems(mapping, columns)
  const name = (key: string) => t(`pastSales.columns.${key}`)
  const names = (keys: readonly string[]) => keys.map(name).join(", ")
  const check = useAction(
    async () => {
      const read = Object.fromEntries(Object.entries(mapping).filter(([, key]) => key))
      await api.post(`${path}/mapping`, { mapping: read, reading })
      return api.post(`${path}/dry-run`)
    },
    { refresh: [`${place.api}/history-imports`], quiet: true }
  )
  return (
    <Section title={t("pastSales.steps.mapping")} description={t("pastSales.mappingHint")}>
      <HeaderTable
        job={job}
        columns={columns}
        mapping={mapping}
        readOnly={readOnly}
        onChange={(header, key) => setMapping({ ...mapping, [header]: key })}
      />
      <ReadingFields reading={reading} onChange={setReading} disabled={readOnly} />
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {check.error ? <Refusal error={check.error} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Text size="small" role="status" className="text-ui-fg-subtle">
            {missing.length ? t("pastSales.missing", { list: names(missing) }) : null}
            {twice.length ? ` ${t("pastSales.twice", { list: names(twice) })}` : null}
          </Text>
          <Button
            size="small"
            disabled={readOnly || missing.length > 0 || twice.length > 0}
            isLoading={check.isPending}
            onClick={() => check.mutate(undefined)}
          >
            {t("pastSales.dryRun")}
          </Button>
        </div>
      </div>
    </Section>
  )
}

/** The choice of a header that is not read at all. */
const NOTHING = "-"

type HeaderTableProps = Omit<MappingProps, "path"> & {
  mapping: Readonly<Record<string, string>>
  onChange: (header: string, key: string) => void
}

const HeaderTable = ({ job, columns, mapping, readOnly, onChange }: HeaderTableProps) => {
  const { t } = useTranslation("wholesale")
  const options = [
    { value: NOTHING, label: t("pastSales.notRead") },
    ...columns.map(({ key, required }) => ({
      value: key,
      label: `${t(`pastSales.columns.${key}`)}${required ? " *" : ""}`,
    })),
  ]
  const values = (index: number) => job.sample.map((row) => row[index]).filter(Boolean)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("pastSales.header")}</Table.HeaderCell>
            <Table.HeaderCell>{t("pastSales.sample")}</Table.HeaderCell>
            <Table.HeaderCell>{t("pastSales.means")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {job.headers.map((header, index) => (
            <Table.Row key={`${index} ${header}`}>
              <Table.Cell className="text-ui-fg-base max-w-48 truncate">{header}</Table.Cell>
              <Table.Cell className="text-ui-fg-subtle max-w-64 truncate">
                {values(index).slice(0, 3).join(" · ")}
              </Table.Cell>
              <Table.Cell className="min-w-52 py-1.5">
                <Choice
                  label={t("pastSales.meansOf", { header })}
                  disabled={readOnly}
                  value={mapping[header] || NOTHING}
                  options={options}
                  onChange={(key) => onChange(header, key === NOTHING ? "" : key)}
                />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
