import type { z } from "@medusajs/framework/zod"
import { Button, StatusBadge } from "@medusajs/ui"
import { Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { checksDto } from "../../../http/ledger"
import { Chain } from "./chain"
import { CheckRow } from "./check-row"

export type ChecksDto = z.output<typeof checksDto>

/** What must always hold of the books, looked at just now; what does not hold comes first. */
export const Checks = () => {
  const result = useData<ChecksDto>("/ledger/checks")
  return (
    <Loaded result={result}>
      {(found) => (
        <div className="flex flex-col gap-y-2">
          <Board
            found={found}
            at={new Date(result.dataUpdatedAt).toISOString()}
            busy={result.isFetching}
            again={() => void result.refetch()}
          />
          <Chain chain={found.chain} />
        </div>
      )}
    </Loaded>
  )
}

type BoardProps = { found: ChecksDto; at: string; busy: boolean; again: () => void }

const Board = ({ found, at, busy, again }: BoardProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const wrong = found.checks.filter(({ holds }) => !holds).length
  const ordered = [...found.checks].sort((a, b) => Number(a.holds) - Number(b.holds))
  return (
    <Section
      level="h1"
      title={t("bookChecks.title")}
      description={t("bookChecks.hint")}
      actions={
        <>
          <span role="status" className="txt-compact-small text-ui-fg-subtle flex gap-x-3">
            <StatusBadge color={wrong ? "red" : "green"}>
              {wrong
                ? t("bookChecks.wrong", { count: wrong })
                : t("bookChecks.allHold", { count: found.checks.length })}
            </StatusBadge>
            {t("bookChecks.at", { at: moment(at) })}
          </span>
          <Button size="small" variant="secondary" isLoading={busy} onClick={again}>
            {t("bookChecks.again")}
          </Button>
        </>
      }
    >
      <ul className="divide-y">
        {ordered.map((check) => (
          <CheckRow key={check.key} check={check} />
        ))}
      </ul>
    </Section>
  )
}
