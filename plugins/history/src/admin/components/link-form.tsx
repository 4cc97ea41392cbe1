import { api, Choice, Field, FormDrawer, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PastCustomerDto } from "../../http/history"

type LinkFormProps = { customer: PastCustomerDto; onClose: () => void }
type Retailer = { id: string; name: string; relationship: string | null }

/** The choice of no retailer. */
const NOBODY = "-"

/** Says which retailer a past customer is, of those that the seller trades with. */
export const LinkForm = ({ customer, onClose }: LinkFormProps) => {
  const { t } = useTranslation("wholesale")
  const [company, setCompany] = useState(customer.company?.id ?? NOBODY)
  const path = "/company/customers"
  const retailers = useData<{ customers: Retailer[] }>(path, { limit: 100, sort: "name" })
  const approved = (retailers.data?.customers ?? []).filter(
    ({ relationship }) => relationship === "approved"
  )
  const link = useAction(
    () =>
      api.put(`/company/past-customers/${customer.id}`, {
        company_id: company === NOBODY ? null : company,
      }),
    { refresh: ["/company/past-customers"], done: "pastSales.linked", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("pastSales.linkTitle", { number: customer.number })}
      description={t("pastSales.linkHint")}
      submit={t("common.save")}
      busy={link.isPending}
      error={link.error ?? retailers.error}
      onSubmit={() => link.mutate(undefined)}
    >
      <Field label={t("pastSales.retailer")}>
        {(id) => (
          <Choice
            id={id}
            value={company}
            options={[
              { value: NOBODY, label: t("pastSales.nobody") },
              ...approved.map(({ id: value, name }) => ({ value, label: name })),
            ]}
            onChange={setCompany}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
