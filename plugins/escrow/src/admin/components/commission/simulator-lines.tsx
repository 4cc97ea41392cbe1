import { Trash } from "@medusajs/icons"
import { Button, IconButton, Input, Text } from "@medusajs/ui"
import { Choice } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Category } from "../../lib/choices"
import { readLine, type LineText, type SimulationForm } from "../../lib/simulation"

type SimulatorLinesProps = {
  form: SimulationForm
  categories: readonly Category[]
  onChange: (lines: LineText[]) => void
}

const NONE = "none"

/** The lines of the order: units, goods without tax, category. */
export const SimulatorLines = ({ form, categories, onChange }: SimulatorLinesProps) => {
  const { t } = useTranslation("wholesale")
  const heading = useId()
  const { lines, currency_code } = form
  const change = (index: number, part: Partial<LineText>) =>
    onChange(lines.map((line, each) => (each === index ? { ...line, ...part } : line)))
  const field = (line: LineText, index: number, name: "quantity" | "base") => (
    <Input
      size="small"
      inputMode={name === "base" ? "decimal" : "numeric"}
      aria-label={t(`commission.${name}Of`, { number: index + 1 })}
      aria-invalid={readLine(line, currency_code) === null}
      value={line[name]}
      onChange={(event) => change(index, { [name]: event.target.value })}
    />
  )
  return (
    <div role="group" aria-labelledby={heading} className="flex flex-col gap-y-2">
      <Text id={heading} size="small" weight="plus">
        {t("commission.lines", { currency: currency_code.toUpperCase() })}
      </Text>
      {lines.map((line, index) => (
        <div key={index} className="grid grid-cols-[72px_1fr_1fr_auto] items-center gap-2">
          {field(line, index, "quantity")}
          {field(line, index, "base")}
          <Choice
            label={t("commission.categoryOf", { number: index + 1 })}
            value={line.category || NONE}
            options={[
              { value: NONE, label: t("commission.noCategory") },
              ...categories.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(category) => change(index, { category: category === NONE ? "" : category })}
          />
          <IconButton
            size="small"
            type="button"
            variant="transparent"
            aria-label={t("commission.removeLine", { number: index + 1 })}
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter((_, each) => each !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="self-start"
        onClick={() => onChange([...lines, { quantity: "1", base: "", category: "" }])}
      >
        {t("commission.addLine")}
      </Button>
    </div>
  )
}
