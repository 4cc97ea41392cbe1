import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Refusal } from "../form"
import type { Grid } from "./use-grid"

type SaveBarProps<Row> = {
  grid: Grid<Row>
  busy: boolean
  error?: unknown
  onSave: () => void
}

/** How much of a grid is not saved yet, with the ways forward and back. Stays in view. */
export const SaveBar = <Row,>({ grid, busy, error, onSave }: SaveBarProps<Row>) => {
  const { t } = useTranslation("wholesale")
  const count = grid.changed.length
  if (!count) {
    return null
  }
  return (
    <div className="bg-ui-bg-base sticky bottom-0 z-[2] flex flex-col gap-y-3 border-t px-6 py-3">
      {error ? <Refusal error={error} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" leading="compact" role="status">
          {grid.hasErrors ? t("grid.mend", { count }) : t("grid.unsaved", { count })}
        </Text>
        <div className="flex items-center gap-x-2">
          <Button
            size="small"
            variant="transparent"
            type="button"
            disabled={!grid.canUndo}
            onClick={grid.undo}
          >
            {t("grid.undo")}
          </Button>
          <Button size="small" variant="secondary" type="button" onClick={grid.reset}>
            {t("grid.discard")}
          </Button>
          <Button
            size="small"
            type="button"
            isLoading={busy}
            disabled={grid.hasErrors}
            onClick={onSave}
          >
            {t("grid.save")}
          </Button>
        </div>
      </div>
    </div>
  )
}
