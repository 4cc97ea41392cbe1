import { Heading } from "@medusajs/ui"
import { ErrorState, LoadingState, useData } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { PaymentDto } from "../../../http/money"
import { PaymentOption, type PaymentOptionsProps } from "./payment-option"

/** The payments that a movement may be for, the likeliest first. */
export const Candidates = (props: PaymentOptionsProps) => {
  const { t } = useTranslation("wholesale")
  const heading = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Heading id={heading} level="h2">
        {t("bank.candidates")}
      </Heading>
      <ul aria-labelledby={heading} className="divide-y rounded border">
        {props.entry.candidates.map(({ id }) => (
          <Candidate key={id} {...props} id={id} />
        ))}
      </ul>
    </div>
  )
}

/** One of them as it stands now; it may have been paid since, and be in another currency. */
const Candidate = ({ id, ...props }: PaymentOptionsProps & { id: string }) => {
  const result = useData<{ payment: PaymentDto }>(`/payments/${id}`)
  if (result.data) {
    return <PaymentOption {...props} payment={result.data.payment} />
  }
  return (
    <li>
      {result.error ? (
        <ErrorState error={result.error} retry={() => void result.refetch()} />
      ) : (
        <LoadingState rows={1} />
      )}
    </li>
  )
}
