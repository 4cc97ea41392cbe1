import { Combobox } from "@medusajs/dashboard/components"
import { api, Choice, Field, FormDrawer, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import type { ApiKeyDto, RoleDto } from "../../../http/members"

type ApiKeyFormProps = { apiKey: ApiKeyDto; onClose: () => void }

/** As what a key acts: the operator or one company, in a role. */
export const ApiKeyForm = ({ apiKey, onClose }: ApiKeyFormProps) => {
  const { t } = useTranslation("wholesale")
  const [company, setCompany] = useState<CompanyDto | null>(null)
  const [role_id, setRole] = useState("")
  const roles = useData<{ roles: RoleDto[] }>("/operator-roles", {
    audience: company?.kind ?? "operator",
  })
  const save = useAction(
    () =>
      api.post(`/api-keys/${apiKey.id}/registration`, {
        company_id: company?.id ?? null,
        role_id,
      }),
    { refresh: ["/api-keys"], done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={apiKey.title}
      description={t("keys.registerHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!role_id}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <CompanyChoice
        onChange={(chosen) => {
          setCompany(chosen)
          setRole("")
        }}
      />
      <Field label={t("members.role")}>
        {(id) => (
          <Choice
            id={id}
            value={role_id}
            placeholder={t("members.chooseRole")}
            options={(roles.data?.roles ?? []).map((role) => ({
              value: role.id,
              label: role.name,
            }))}
            onChange={setRole}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

/** A company by part of its name; none means the operator. */
const CompanyChoice = ({ onChange }: { onChange: (company: CompanyDto | null) => void }) => {
  const { t } = useTranslation("wholesale")
  const [q, setQ] = useState("")
  const [value, setValue] = useState("")
  const found = useData<{ companies: CompanyDto[] }>("/companies", { q, limit: 20 })
  const companies = found.data?.companies ?? []
  const choose = (id: string | undefined) => {
    setValue(id ?? "")
    onChange(companies.find((company) => company.id === id) ?? null)
  }
  return (
    <Field label={t("queue.company")} hint={t("keys.companyHint")} optional>
      {(id) => (
        <Combobox
          id={id}
          allowClear
          value={value}
          onChange={choose}
          searchValue={q}
          onSearchValueChange={setQ}
          options={companies.map((company) => ({
            value: company.id,
            label: `${company.trading_name} (${t(`kinds.${company.kind}`)})`,
          }))}
        />
      )}
    </Field>
  )
}
