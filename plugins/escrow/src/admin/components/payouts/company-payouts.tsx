import { Badge, Button } from "@medusajs/ui"
import { Fact, Loaded, Section, useCan, useData, type SlotProps } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnPayoutTerms, PayoutTerms } from "../../../domain/payout/terms"
import { TERM_FIELDS, toTermsForm } from "../../lib/payout-terms-form"
import { TermsForm } from "./terms-form"

type TermsDto = { own: OwnPayoutTerms; everybody: PayoutTerms; effective: PayoutTerms }

/** How a seller is paid, on its page for the operator. */
export const CompanyPayouts = ({ company }: SlotProps["company.after-status"]) => {
  const allowed = useCan("operator.finance")
  return allowed && company.kind === "manufacturer" ? <Terms companyId={company.id} /> : null
}

const Terms = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation("wholesale")
  const path = `/payout-terms/${companyId}`
  const result = useData<{ terms: TermsDto }>(path)
  const [open, setOpen] = useState(false)
  return (
    <Section
      title={t("payouts.terms.title")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("payouts.terms.change")}
        </Button>
      }
    >
      <Loaded result={result}>
        {({ terms }) => (
          <>
            <TermFacts terms={terms} />
            {open ? (
              <TermsForm
                path={path}
                own={terms.own}
                otherwise={toTermsForm(terms.everybody)}
                onClose={() => setOpen(false)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const TermFacts = ({ terms: { own, effective } }: { terms: TermsDto }) => {
  const { t } = useTranslation("wholesale")
  const texts = toTermsForm(effective)
  return TERM_FIELDS.map((name) => (
    <Fact key={name} name={t(`payouts.terms.fields.${name}`)}>
      <span className="flex flex-wrap items-center gap-2">
        {name === "schedule" ? t(`payouts.terms.when.${effective.schedule}`) : texts[name]}
        {own[name] === null ? null : <Badge size="2xsmall">{t("payouts.terms.agreed")}</Badge>}
      </span>
    </Fact>
  ))
}
