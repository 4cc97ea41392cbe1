import { Button, Switch, Table, Text } from "@medusajs/ui"
import {
  api,
  Choice,
  EmptyState,
  Loaded,
  Section,
  useAction,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import type { RequirementDto } from "../../../http/verification"
import { KINDS } from "../../lib/lists"
import { RequirementForm } from "./requirement-form"

/** What each level asks of each kind of company, country by country. */
export const Requirements = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ requirements: RequirementDto[] }>("/verification-requirements")
  const [kind, setKind] = useState<CompanyDto["kind"]>("manufacturer")
  const [edited, setEdited] = useState<RequirementDto | "new" | null>(null)
  return (
    <Loaded result={result}>
      {({ requirements }) => (
        <Section
          level="h1"
          title={t("requirements.title")}
          description={t("requirements.hint")}
          actions={
            <>
              <div className="w-40">
                <Choice
                  label={t("companies.kind")}
                  value={kind}
                  options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
                  onChange={(value) => setKind(KINDS.find((known) => known === value) ?? kind)}
                />
              </div>
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("requirements.add")}
              </Button>
            </>
          }
        >
          {[1, 2, 3].map((level) => (
            <Level
              key={level}
              level={level}
              rows={requirements.filter((row) => row.kind === kind && row.level === level)}
              onEdit={setEdited}
            />
          ))}
          {edited ? (
            <RequirementForm
              requirement={edited === "new" ? null : edited}
              kind={kind}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

type LevelProps = {
  level: number
  rows: RequirementDto[]
  onEdit: (row: RequirementDto) => void
}

const Level = ({ level, rows, onEdit }: LevelProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div>
      <Text as="div" size="small" weight="plus" className="px-6 pb-2 pt-4">
        {t("verify.level", { level })}
      </Text>
      {rows.length ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("requirements.asked")}</Table.HeaderCell>
                <Table.HeaderCell>{t("company.country")}</Table.HeaderCell>
                <Table.HeaderCell>{t("requirements.check")}</Table.HeaderCell>
                <Table.HeaderCell>{t("requirements.evidence")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">
                  {t("requirements.validDays")}
                </Table.HeaderCell>
                <Table.HeaderCell>{t("requirements.active")}</Table.HeaderCell>
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Row key={row.id} row={row} onEdit={() => onEdit(row)} />
              ))}
            </Table.Body>
          </Table>
        </div>
      ) : (
        <EmptyState title={t("requirements.empty")} hint={t("requirements.emptyHint")} />
      )}
    </div>
  )
}

const Row = ({ row, onEdit }: { row: RequirementDto; onEdit: () => void }) => {
  const { t } = useTranslation("wholesale")
  const { country, number } = useFormat()
  const toggle = useAction(
    (active: boolean) => api.post(`/verification-requirements/${row.id}`, { active }),
    { refresh: ["/verification-requirements"] }
  )
  return (
    <Table.Row>
      <Table.Cell className="max-w-sm py-2">
        <span className="text-ui-fg-base block">
          {row.title}
          {row.optional ? (
            <span className="text-ui-fg-subtle"> ({t("common.optional")})</span>
          ) : null}
        </span>
        <span className="text-ui-fg-subtle txt-compact-xsmall block truncate">
          {row.description}
        </span>
      </Table.Cell>
      <Table.Cell>
        {row.country_code === "*" ? t("requirements.everywhere") : country(row.country_code)}
      </Table.Cell>
      <Table.Cell>{t(`checks.${row.check}`)}</Table.Cell>
      <Table.Cell>{t(`evidence.${row.evidence}`)}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {row.valid_days === null ? "–" : number(row.valid_days)}
      </Table.Cell>
      <Table.Cell>
        <Switch
          size="small"
          aria-label={t("requirements.activeLabel", { title: row.title })}
          checked={row.active}
          disabled={toggle.isPending}
          onCheckedChange={(active) => toggle.mutate(active)}
        />
      </Table.Cell>
      <Table.Cell>
        <Button
          size="small"
          variant="transparent"
          onClick={onEdit}
          aria-label={t("requirements.editLabel", { title: row.title })}
        >
          {t("common.edit")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
