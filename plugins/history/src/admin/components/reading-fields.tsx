import { Textarea } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"
import { codesOf, DATES, SIGNS } from "../lib/steps"

type Reading = HistoryImportDto["reading"]
type ReadingFieldsProps = {
  reading: Reading
  disabled: boolean
  onChange: (reading: Reading) => void
}

/** How dates and numbers are written in the file, and which article numbers are no products. */
export const ReadingFields = ({ reading, disabled, onChange }: ReadingFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
      <Field label={t("pastSales.dateOrder")}>
        {(id) => (
          <Choice
            id={id}
            disabled={disabled}
            value={reading.date_order}
            options={DATES.map((value) => ({ value, label: t(`pastSales.dates.${value}`) }))}
            onChange={(value) =>
              onChange({
                ...reading,
                date_order: DATES.find((each) => each === value) ?? reading.date_order,
              })
            }
          />
        )}
      </Field>
      <Field label={t("pastSales.decimalSign")}>
        {(id) => (
          <Choice
            id={id}
            disabled={disabled}
            value={reading.decimal_sign}
            options={SIGNS.map((value) => ({ value, label: `12${value}50` }))}
            onChange={(value) =>
              onChange({
                ...reading,
                decimal_sign: SIGNS.find((each) => each === value) ?? reading.decimal_sign,
              })
            }
          />
        )}
      </Field>
      <CodesField
        label={t("pastSales.chargeCodes")}
        disabled={disabled}
        codes={reading.charge_codes}
        onChange={(charge_codes) => onChange({ ...reading, charge_codes })}
      />
      <CodesField
        label={t("pastSales.adjustmentCodes")}
        disabled={disabled}
        codes={reading.adjustment_codes}
        onChange={(adjustment_codes) => onChange({ ...reading, adjustment_codes })}
      />
    </div>
  )
}

type CodesFieldProps = {
  label: string
  codes: readonly string[]
  disabled: boolean
  onChange: (codes: string[]) => void
}

/** Keeps the text as it is typed; what it means is read from it. */
const CodesField = ({ label, codes, disabled, onChange }: CodesFieldProps) => {
  const { t } = useTranslation("wholesale")
  const [text, setText] = useState(codes.join(", "))
  return (
    <Field label={label} hint={t("pastSales.codesHint")}>
      {(id) => (
        <Textarea
          id={id}
          rows={3}
          disabled={disabled}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            onChange(codesOf(event.target.value))
          }}
        />
      )}
    </Field>
  )
}
