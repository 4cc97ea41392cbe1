import { Fact, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Verdict } from "./check-row"
import type { ChecksDto } from "./checks"

/** The chain of hashes over everything that was ever booked. */
export const Chain = ({ chain }: { chain: ChecksDto["chain"] }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return (
    <Section
      title={t("bookChecks.chain")}
      description={t("bookChecks.chainHint")}
      actions={<Verdict holds={chain.holds} />}
    >
      {chain.broken_block ? <Fact name={t("bookChecks.broken")}>{chain.broken_block}</Fact> : null}
      <Fact name={t("bookChecks.blocks")}>{number(chain.blocks)}</Fact>
      <Fact name={t("bookChecks.sealedTo")}>
        {chain.blocks ? chain.sealed_to : t("bookChecks.notSealed")}
      </Fact>
      <Fact name={t("bookChecks.lastHash")}>
        <code className="break-all">{chain.last_hash ?? "–"}</code>
      </Fact>
    </Section>
  )
}
