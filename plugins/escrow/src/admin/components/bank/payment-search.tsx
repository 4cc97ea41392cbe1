import { Input, Text } from "@medusajs/ui"
import { ErrorState, Field, LoadingState, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PaymentDto } from "../../../http/money"
import { usePaused } from "../../lib/use-paused"
import { PaymentOption, type PaymentOptionsProps } from "./payment-option"

/** As many as one can look through; more words find fewer. */
const LIMIT = 10

/** Awaited payments by reference, buyer or number of the checkout. */
export const PaymentSearch = (props: PaymentOptionsProps) => {
  const { t } = useTranslation("wholesale")
  const [typed, setTyped] = useState("")
  const q = usePaused(typed.trim())
  const found = useData<{ payments: PaymentDto[]; count: number }>(
    "/payments",
    { q, state: "awaiting", limit: LIMIT },
    q !== ""
  )
  const say = (count: number) =>
    t(count > LIMIT ? "bank.foundMore" : "bank.found", { count, most: LIMIT })
  return (
    <div className="flex flex-col gap-y-2">
      <Field label={t("bank.search")} hint={t("bank.searchHint")}>
        {(id) => (
          <Input
            id={id}
            type="search"
            size="small"
            maxLength={100}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Text as="div" size="small" role="status" className="text-ui-fg-subtle">
        {found.data ? say(found.data.count) : null}
      </Text>
      {found.isLoading ? <LoadingState rows={2} /> : null}
      {found.isError ? <ErrorState error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data?.payments.length ? (
        <ul aria-label={t("bank.search")} className="divide-y rounded border">
          {found.data.payments.map((payment) => (
            <PaymentOption key={payment.id} {...props} payment={payment} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
