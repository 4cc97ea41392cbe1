import { Input, Text } from "@medusajs/ui"
import { parseAmount } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

type AmountInputProps = {
  id?: string
  label?: string
  currency: string
  value: string
  onChange: (text: string) => void
}

/** A field for an amount, with the code of its currency beside it. */
export const AmountInput = ({ id, label, currency, value, onChange }: AmountInputProps) => {
  const { t } = useTranslation("wholesale")
  const wrong = value.trim() !== "" && parseAmount(value, currency) === null
  return (
    <div>
      <div className="flex items-center gap-x-2">
        <Text as="span" size="small" className="text-ui-fg-subtle w-8 shrink-0">
          {currency.toUpperCase()}
        </Text>
        <div className="min-w-0 flex-1">
          <Input
            id={id}
            size="small"
            inputMode="decimal"
            aria-label={label}
            aria-invalid={wrong || undefined}
            className="text-right tabular-nums"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      </div>
      {wrong ? (
        <Text size="xsmall" role="alert" className="text-ui-fg-error pl-10">
          {t("terms.notAnAmount")}
        </Text>
      ) : null}
    </div>
  )
}
