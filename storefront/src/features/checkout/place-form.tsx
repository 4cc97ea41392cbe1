import { getTranslations } from "next-intl/server"
import type { CartDto, CartProblem, CartSellerDto, FundingMethod } from "@/data/carts"
import { approvalOf, hindrancesOf } from "@/domain/checkout-obstacles"
import { sumOfParts } from "@/domain/checkout-parts"
import { Sums } from "@/features/cart/sums"
import { ProblemList } from "@/features/cart/problem-list"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { TextAreaField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { placeOrdersAction, requestApprovalAction } from "./actions"
import { FundingChoice } from "./funding-choice"

type PlaceFormProps = {
  cart: CartDto
  parts: CartSellerDto[]
  /** What the company's own rules have against it. */
  obstacles: CartProblem[]
  fundings: FundingMethod[]
}

/** The last step: how it is paid, its reference, whether somebody has to approve, and the sum. */
export const PlaceForm = async ({ cart, parts, obstacles, fundings }: PlaceFormProps) => {
  const t = await getTranslations("checkout")
  const cartWords = await getTranslations("cart")
  const totals = sumOfParts(parts)
  const approval = approvalOf(obstacles)
  const hindrances = hindrancesOf([...cart.problems, ...obstacles])
  return (
    <ActionForm
      action={approval ? requestApprovalAction : placeOrdersAction}
      className="grid gap-4 rounded-lg border border-line bg-surface p-4"
      label={t("title")}
    >
      <input type="hidden" name="cart_id" value={cart.id} />
      <input type="hidden" name="expected_total" value={totals.total} />
      <input type="hidden" name="location_id" value={cart.location_id ?? ""} />
      {parts.map(({ seller }) => (
        <input key={seller.id} type="hidden" name="seller_id" value={seller.id} />
      ))}
      <Sums totals={totals} currency={cart.currency_code} label={cartWords("total")} strong />
      <TextField
        name="po_number"
        label={t("poNumber")}
        mark={t("optional")}
        defaultValue={cart.po_number ?? ""}
        maxLength={60}
      />
      {fundings.length > 0 ? <FundingChoice fundings={fundings} /> : null}
      {approval ? (
        <Callout title={t("approvalTitle")}>
          {t("approvalNeeded", { rules: approval.rules.join(", ") })}
        </Callout>
      ) : null}
      {hindrances.length > 0 ? (
        <div className="rounded-md bg-warning-soft px-3 py-2.5">
          <ProblemList problems={hindrances} currency={cart.currency_code} />
        </div>
      ) : (
        <>
          {approval ? (
            <TextAreaField
              name="message"
              label={t("approvalMessage")}
              mark={t("optional")}
              rows={2}
              maxLength={1000}
            />
          ) : null}
          <SubmitButton className="w-full">
            {approval ? t("sendForApproval") : t("place", { count: parts.length })}
          </SubmitButton>
          <p className="text-sm text-muted">
            {approval ? t("approvalHint") : `${t("placeHint")} ${t("binding")}`}
          </p>
        </>
      )}
    </ActionForm>
  )
}
