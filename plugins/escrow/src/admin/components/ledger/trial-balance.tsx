import { DownloadButton, EmptyState, Loaded, Section, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { byCurrency, type TrialLineDto } from "../../lib/ledger"
import { CurrencyBalance } from "./currency-balance"

/** Every kind of account with what was debited and credited, one table per currency. */
export const TrialBalance = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ lines: TrialLineDto[] }>("/ledger/trial-balance")
  return (
    <Loaded result={result}>
      {({ lines }) => (
        <div className="flex flex-col gap-y-2">
          <Section
            level="h1"
            title={t("ledger.title")}
            description={t("ledger.hint")}
            actions={
              <>
                <DownloadButton
                  label={t("ledger.exportBalance")}
                  path="/ledger/trial-balance/export"
                  fileName="trial-balance.csv"
                />
                <DownloadButton
                  label={t("ledger.exportAll")}
                  path="/ledger/transactions/export"
                  fileName="ledger.csv"
                />
              </>
            }
          >
            {lines.length ? null : (
              <EmptyState title={t("ledger.empty")} hint={t("ledger.emptyHint")} />
            )}
          </Section>
          {byCurrency(lines).map((group) => (
            <CurrencyBalance key={group.currency} group={group} />
          ))}
        </div>
      )}
    </Loaded>
  )
}
