import { Button, Textarea } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CaseItemDto } from "../../../http/verification"

/** Evidence in the applicant's own words. */
export const StatementForm = ({ item, at }: { item: CaseItemDto; at: string }) => {
  const { t } = useTranslation("wholesale")
  const [statement, setStatement] = useState(item.statement ?? "")
  const save = useAction(() => api.post(at, { statement }), {
    refresh: ["/company/verification"],
    done: "common.saved",
  })
  return (
    <form
      className="flex flex-col items-start gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <Textarea
        rows={2}
        maxLength={2000}
        aria-label={item.requirement.title}
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={save.isPending}
        disabled={!statement.trim() || statement === item.statement}
      >
        {t("verify.saveStatement")}
      </Button>
    </form>
  )
}
