import { Button, Input, Label } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CaseItemDto } from "../../../http/verification"

const VERDICTS = ["passed", "failed", "waived"] as const
type Verdict = (typeof VERDICTS)[number]

type VerdictFormProps = { item: CaseItemDto; caseId: string }

/** Pass, fail or waive one item. Failing and waiving need a note that says why. */
export const VerdictForm = ({ item, caseId }: VerdictFormProps) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  const [note, setNote] = useState(item.note ?? "")
  const [expires, setExpires] = useState(item.expires_at?.slice(0, 10) ?? "")
  const judge = useAction(
    (result: Verdict) =>
      api.post(`/verification-cases/${caseId}/items/${item.id}`, {
        result,
        note: note.trim() || null,
        ...(expires ? { expires_on: expires } : {}),
      }),
    { refresh: ["/verification-cases"] }
  )
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-40 flex-1">
        <Label htmlFor={`${id}-note`} size="xsmall" className="text-ui-fg-subtle">
          {t("review.itemNote")}
        </Label>
        <Input
          id={`${id}-note`}
          size="small"
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div>
        <Label htmlFor={`${id}-expiry`} size="xsmall" className="text-ui-fg-subtle">
          {t("review.expires")}
        </Label>
        <Input
          id={`${id}-expiry`}
          type="date"
          size="small"
          value={expires}
          onChange={(event) => setExpires(event.target.value)}
        />
      </div>
      <div role="group" aria-label={item.requirement.title} className="flex gap-1">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            size="small"
            variant={verdict === item.result ? "primary" : "secondary"}
            aria-pressed={verdict === item.result}
            disabled={judge.isPending || (verdict !== "passed" && !note.trim())}
            title={verdict !== "passed" && !note.trim() ? t("review.noteNeeded") : undefined}
            onClick={() => judge.mutate(verdict)}
          >
            {t(`review.verdicts.${verdict}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
