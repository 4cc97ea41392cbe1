import { Input } from "@medusajs/ui"
import { Choice, Field, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { EditableTarget } from "../../lib/price-grid"
import type { TierMemberDto } from "../../../http/tiers"

type Place = Omit<EditableTarget, "name">

type TargetFieldsProps = {
  targets: readonly EditableTarget[]
  value: Place
  onChange: (place: Place) => void
  label?: string
}

const SOURCES = ["base", "tier", "country", "customer"] as const

/** For whom prices are: everybody, a tier, a country or one retailer. */
export const TargetFields = ({ targets, value, onChange, label }: TargetFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <>
      <Field label={label ?? t("prices.forWhom")}>
        {(id) => (
          <Choice
            id={id}
            value={value.source}
            options={SOURCES.map((source) => ({
              value: source,
              label: t(`prices.sources.${source}`),
            }))}
            onChange={(chosen) => {
              const source = SOURCES.find((known) => known === chosen) ?? "base"
              onChange({ source, target: "" })
            }}
          />
        )}
      </Field>
      {value.source === "tier" ? (
        <Field label={t("prices.sources.tier")}>
          {(id) => (
            <Choice
              id={id}
              value={value.target}
              placeholder={t("prices.choose")}
              options={targets
                .filter(({ source }) => source === "tier")
                .map(({ target, name }) => ({ value: target, label: name }))}
              onChange={(target) => onChange({ ...value, target })}
            />
          )}
        </Field>
      ) : null}
      {value.source === "country" ? (
        <Field label={t("prices.sources.country")} hint={t("prices.countryHint")}>
          {(id) => (
            <Input
              id={id}
              size="small"
              maxLength={2}
              value={value.target}
              onChange={(event) => onChange({ ...value, target: event.target.value.toLowerCase() })}
            />
          )}
        </Field>
      ) : null}
      {value.source === "customer" ? (
        <RetailerField value={value.target} onChange={(target) => onChange({ ...value, target })} />
      ) : null}
    </>
  )
}

type RetailerFieldProps = { value: string; onChange: (id: string) => void }

/** A choice among the retailers that the seller knows. */
export const RetailerField = ({ value, onChange }: RetailerFieldProps) => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ retailers: TierMemberDto[] }>("/company/price-retailers", { limit: 100 })
  return (
    <Field label={t("prices.retailer")} hint={t("prices.retailerHint")}>
      {(id) => (
        <Choice
          id={id}
          value={value}
          placeholder={t("prices.choose")}
          options={(result.data?.retailers ?? []).map(({ retailer, tier }) => ({
            value: retailer.id,
            label: tier ? `${retailer.name} (${tier.name})` : retailer.name,
          }))}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
