import { Text } from "@medusajs/ui"
import { CheckList, Choice, Field, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ListingDto } from "../../../http/listing"
import { VISIBILITIES } from "../../lib/lists"

type Visibility = ListingDto["visibility"]

type VisibilityFieldProps = {
  label: string
  value: Visibility
  audience: string[]
  disabled?: boolean
  onChange: (value: Visibility, audience: string[]) => void
}

/** Who sees something: everybody, verified buyers, or chosen price tiers and retailers. */
export const VisibilityField = ({ label, value, audience, ...props }: VisibilityFieldProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex flex-col gap-y-3">
      <Field label={label} hint={t(`listings.visibilityHints.${value}`)}>
        {(id) => (
          <Choice
            id={id}
            disabled={props.disabled}
            value={value}
            options={VISIBILITIES.map((each) => ({
              value: each,
              label: t(`listings.visibilities.${each}`),
            }))}
            onChange={(next) =>
              props.onChange(VISIBILITIES.find((each) => each === next) ?? value, audience)
            }
          />
        )}
      </Field>
      {value === "chosen" ? (
        <Audience
          label={label}
          audience={audience}
          onChange={(ids) => props.onChange(value, ids)}
        />
      ) : null}
    </div>
  )
}

type Tiers = { price_tiers: { id: string; name: string }[] }
type Partners = { relationships: { partner: { id: string; name: string } }[] }

/** The seller's price tiers and approved trade partners, to choose from. */
const useAudiences = () => {
  const { t } = useTranslation("wholesale")
  const tiers = useData<Tiers>("/company/price-tiers", { limit: 100 })
  const partners = useData<Partners>("/company/relationships", { status: "approved", limit: 100 })
  return [
    ...(tiers.data?.price_tiers ?? []).map(({ id, name }) => ({
      value: id,
      label: name,
      hint: t("listings.tier"),
    })),
    ...(partners.data?.relationships ?? []).map(({ partner }) => ({
      value: partner.id,
      label: partner.name,
      hint: t("listings.retailer"),
    })),
  ]
}

type AudienceProps = { label: string; audience: string[]; onChange: (ids: string[]) => void }

const Audience = ({ label, audience, onChange }: AudienceProps) => {
  const { t } = useTranslation("wholesale")
  const known = useAudiences()
  // A partner who was blocked since stays listed, so that saving does not drop anybody silently.
  const unknown = audience
    .filter((id) => !known.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: id }))
  const options = [...known, ...unknown]
  return options.length ? (
    <CheckList
      legend={t("listings.audience", { what: label })}
      values={audience}
      options={options}
      onChange={onChange}
    />
  ) : (
    <Text size="small" className="text-ui-fg-subtle">
      {t("listings.noAudience")}
    </Text>
  )
}
