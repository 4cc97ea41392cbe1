import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { PayeeDto, PaymentDto, WaysToPay } from "@/data/payments"
import { amountLeft, inGroupsOfFour, paymentStanding, STANDING_TONES } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { CopyButton } from "@/ui/copy-button"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { PayOnline } from "./pay-online"
import { UseCredit } from "./use-credit"

type PaymentBoxProps = {
  payment: PaymentDto
  ways: WaysToPay
  /** Whether the reader may pay online, where that is offered, or with credit. */
  buys: boolean
}

/** How a checkout is paid: how much is left, until when, under which reference and to whom. */
export const PaymentBox = async ({ payment, ways, buys }: PaymentBoxProps) => {
  const t = await getTranslations("paymentBox")
  const standings = await getTranslations("paymentStandings")
  const date = await dateWriter()
  const money = await moneyIn(payment.currency_code)
  const standing = paymentStanding(payment, Date.now())
  return (
    <div className="rounded-lg border border-line bg-surface px-4 pt-4 pb-2">
      <h3 className="mb-3 font-semibold tracking-normal">{t("title")}</h3>
      <dl className="tnum grid grid-cols-2">
        <Fact term={t("left")}>
          <span className="text-lg font-semibold">{money(amountLeft(payment))}</span>
        </Fact>
        <Fact term={t("due")}>
          <span className="flex flex-wrap gap-x-3">
            {date(payment.due_on)}
            {standing === "overdue" ? (
              <Status tone={STANDING_TONES[standing]} label={standings(standing)} />
            ) : null}
          </span>
        </Fact>
        <Fact term={t("covers")} wide>
          {t("whole", { number: payment.group_display_id })}
          {payment.received > 0 ? (
            <span className="block text-sm text-muted">
              {t("arrived", { received: money(payment.received), amount: money(payment.amount) })}
            </span>
          ) : null}
        </Fact>
      </dl>
      {buys && ways.credit > 0 ? <UseCredit payment={payment} credit={ways.credit} /> : null}
      {ways.by_card ? <PayOnline payment={payment} buys={buys} /> : null}
      <Transfer payment={payment} ways={ways} />
    </div>
  )
}

/** What a bank transfer has to say and where it goes. */
const Transfer = async ({ payment, ways }: Omit<PaymentBoxProps, "buys">) => {
  const t = await getTranslations("paymentBox")
  return (
    <>
      {ways.by_card ? (
        <h4 className="border-t border-line pt-3 font-medium tracking-normal">{t("byTransfer")}</h4>
      ) : null}
      <p className={cx("mb-3 text-sm text-muted", !ways.by_card && "border-t border-line pt-2")}>
        {ways.payee.iban ? t("lead") : t("later")}
      </p>
      <dl className="tnum grid grid-cols-2">
        <Fact term={t("reference")} wide>
          <Copyable text={payment.reference} label={t("copyReference")} />
        </Fact>
        <Account payee={ways.payee} />
      </dl>
    </>
  )
}

const Account = async ({ payee: { legal_name, iban, bic, bank_name } }: { payee: PayeeDto }) => {
  const t = await getTranslations("paymentBox")
  return iban ? (
    <>
      <Fact term={t("payee")} wide>
        {legal_name}
      </Fact>
      <Fact term={t("iban")} wide>
        <Copyable text={iban} label={t("copyIban")} />
      </Fact>
      {bic ? (
        <Fact term={t("bic")}>
          <span className="font-mono">{bic}</span>
        </Fact>
      ) : null}
      {bank_name ? <Fact term={t("bank")}>{bank_name}</Fact> : null}
    </>
  ) : null
}

type FactProps = { term: string; wide?: boolean; children: ReactNode }

const Fact = ({ term, wide, children }: FactProps) => (
  <div className={cx("min-w-0 border-t border-line py-2", wide && "col-span-2")}>
    <dt className="text-sm text-muted">{term}</dt>
    <dd className="break-words">{children}</dd>
  </div>
)

/** Shown in groups of four, copied without the spaces; a click selects it whole. */
const Copyable = async ({ text, label }: { text: string; label: string }) => {
  const t = await getTranslations("paymentBox")
  return (
    <span className="flex flex-wrap items-center justify-between gap-x-2">
      <span className="font-mono font-medium select-all">{inGroupsOfFour(text)}</span>
      <CopyButton
        text={text.replace(/\s/g, "")}
        label={label}
        words={{ copy: t("copy"), copied: t("copied"), failed: t("copyFailed") }}
      />
    </span>
  )
}
