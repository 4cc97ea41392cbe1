import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { PayeeDto, PaymentDto } from "@/data/payments"
import { amountLeft, inGroupsOfFour, paymentStanding, STANDING_TONES } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { CopyButton } from "@/ui/copy-button"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"

type PaymentBoxProps = { payment: PaymentDto; payee: PayeeDto }

/** How a checkout is paid: how much is left, until when, under which reference and to whom. */
export const PaymentBox = async ({ payment, payee }: PaymentBoxProps) => {
  const t = await getTranslations("paymentBox")
  const standings = await getTranslations("paymentStandings")
  const date = await dateWriter()
  const money = await moneyIn(payment.currency_code)
  const standing = paymentStanding(payment, Date.now())
  return (
    <div className="rounded-lg border border-line bg-surface px-4 pt-4 pb-2">
      <h3 className="font-semibold tracking-normal">{t("title")}</h3>
      <p className="mt-0.5 mb-3 text-sm text-muted">{payee.iban ? t("lead") : t("later")}</p>
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
        <Fact term={t("reference")} wide>
          <Copyable text={payment.reference} label={t("copyReference")} />
        </Fact>
        <Account payee={payee} />
      </dl>
    </div>
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
