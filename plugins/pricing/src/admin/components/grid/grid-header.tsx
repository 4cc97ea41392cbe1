import { Button, Heading, Text } from "@medusajs/ui"
import { Choice, DownloadButton, SearchField } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { targetKey, type EditableTarget } from "../../lib/price-grid"
import { CurrencyChoice } from "../prices/currency-choice"
import { usePriceWords } from "../prices/use-price-words"
import { CopyDrawer } from "../prices/copy-drawer"
import { ImportDrawer } from "../prices/import-drawer"
import { SettingsDrawer } from "../prices/settings-drawer"
import { ColumnDrawer } from "./column-drawer"

type GridHeaderProps = {
  targets: readonly EditableTarget[]
  shown: string
  onShow: (shown: string) => void
  onAdd: (place: Omit<EditableTarget, "name"> & { min_quantity: number }) => void
  /** While something is unsaved, other prices must not take the place of these. */
  disabled: boolean
  editable: boolean
}

const DRAWERS = ["column", "copy", "import", "settings"] as const

/** Title, search and what can be done with all prices at once. */
export const GridHeader = ({ targets, shown, onShow, disabled, ...props }: GridHeaderProps) => {
  const { t } = useTranslation("wholesale")
  const words = usePriceWords()
  const [open, setOpen] = useState<(typeof DRAWERS)[number] | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="flex flex-col gap-y-3 border-b px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading level="h1">{t("prices.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            {t("prices.hint")}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <DownloadButton
            label={t("prices.export")}
            path="/company/prices/export"
            fileName="prices.csv"
          />
          {props.editable
            ? DRAWERS.map((name) => (
                <Button
                  key={name}
                  size="small"
                  variant="secondary"
                  disabled={disabled}
                  onClick={() => setOpen(name)}
                >
                  {t(`prices.actions.${name}`)}
                </Button>
              ))
            : null}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <SearchField label={t("prices.search")} disabled={disabled} />
        <CurrencyChoice disabled={disabled} />
        <div className="w-48">
          <Choice
            label={t("prices.columns")}
            value={shown}
            disabled={disabled}
            options={[
              { value: "all", label: t("prices.allColumns") },
              ...targets.map((one) => ({ value: targetKey(one), label: words.forWhom(one) })),
            ]}
            onChange={onShow}
          />
        </div>
      </div>
      {open === "column" ? (
        <ColumnDrawer targets={targets} onAdd={props.onAdd} onClose={close} />
      ) : null}
      {open === "copy" ? <CopyDrawer targets={targets} onClose={close} /> : null}
      {open === "import" ? <ImportDrawer onClose={close} /> : null}
      {open === "settings" ? <SettingsDrawer onClose={close} /> : null}
    </div>
  )
}
