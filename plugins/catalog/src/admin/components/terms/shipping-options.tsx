import { PencilSquare, Trash } from "@medusajs/icons"
import { Button, IconButton, Text, usePrompt } from "@medusajs/ui"
import {
  api,
  EmptyState,
  Loaded,
  Section,
  useAction,
  useCan,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShippingOptionDto } from "../../../http/selling-terms"
import { ShippingOptionForm } from "./shipping-option-form"

/** How the seller sends its goods, where to, and what it costs. */
export const ShippingOptions = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const [edited, setEdited] = useState<ShippingOptionDto | "new" | null>(null)
  const result = useData<{ shipping_options: ShippingOptionDto[] }>("/company/shipping-options")
  return (
    <Loaded result={result}>
      {({ shipping_options: options }) => (
        <Section
          title={t("terms.shipping")}
          description={t("terms.shippingHint")}
          actions={
            editable ? (
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("terms.addShipping")}
              </Button>
            ) : null
          }
        >
          {options.length ? (
            options.map((option) => (
              <Option
                key={option.id}
                option={option}
                onEdit={editable ? () => setEdited(option) : undefined}
              />
            ))
          ) : (
            <EmptyState title={t("terms.noShipping")} hint={t("terms.noShippingHint")} />
          )}
          {edited ? (
            <ShippingOptionForm
              option={edited === "new" ? null : edited}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

const Option = ({ option, onEdit }: { option: ShippingOptionDto; onEdit?: () => void }) => {
  const { t } = useTranslation("wholesale")
  const { country, money } = useFormat()
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/company/shipping-options/${option.id}`), {
    refresh: ["/company/shipping-options", "/company/listings"],
    done: "terms.removed",
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("terms.removeShipping", { name: option.name }),
      description: t("terms.removeShippingHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  const sums = (list: ShippingOptionDto["amounts"]) =>
    list.map(({ amount, currency_code }) => money(amount, currency_code)).join(" · ")
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {option.name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {sums(option.amounts)}
          {option.free_from.length
            ? ` · ${t("terms.freeFrom", { amounts: sums(option.free_from) })}`
            : null}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {option.countries.length
            ? option.countries.map(country).join(", ")
            : t("terms.everywhere")}
        </Text>
      </div>
      {onEdit ? (
        <div className="flex">
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("terms.editShipping", { name: option.name })}
            onClick={onEdit}
          >
            <PencilSquare />
          </IconButton>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("terms.removeShipping", { name: option.name })}
            onClick={() => void ask()}
          >
            <Trash />
          </IconButton>
        </div>
      ) : null}
    </div>
  )
}
