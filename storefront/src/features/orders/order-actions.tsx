import { getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import {
  CANCEL_REASONS,
  RETURN_REASONS,
  RETURN_RESOLUTIONS,
  returnableQuantity,
} from "@/domain/order-states"
import { ReorderButton } from "@/features/quick-order/reorder-button"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Confirm } from "@/ui/confirm"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { cancelOrderAction, receiveOrderAction, requestReturnAction } from "./actions"

type OrderActionsProps = {
  order: OrderDto
  /** Whether a problem can be reported now. */
  reports: boolean
}

/** What the buyer may do with an order right now; the server says which. */
export const OrderActions = async ({ order, reports }: OrderActionsProps) => {
  const t = await getTranslations("order")
  const may = (action: OrderDto["actions"][number]) => order.actions.includes(action)
  return (
    <>
      <ClientMessages only={["quickOrder", "reorder"]}>
        <ReorderButton orderId={order.id} />
      </ClientMessages>
      {reports ? (
        <Link href={`/orders/${order.id}/dispute`} className={buttonClass()}>
          {t("report")}
        </Link>
      ) : null}
      {may("receive") ? (
        <Confirm
          trigger={t("receive")}
          triggerVariant="primary"
          title={t("receiveTitle")}
          text={t("receiveText")}
          confirm={t("receive")}
          cancel={t("close")}
          action={receiveOrderAction}
          values={{ order_id: order.id }}
        >
          <TextField
            name="received_by"
            label={t("receivedBy")}
            mark={t("optional")}
            maxLength={120}
          />
          <TextAreaField
            name="note"
            label={t("note")}
            mark={t("optional")}
            rows={2}
            maxLength={1000}
          />
        </Confirm>
      ) : null}
      {may("cancel") ? <CancelOrder order={order} /> : null}
    </>
  )
}

const CancelOrder = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const reasons = await getTranslations("cancelReasons")
  return (
    <Confirm
      trigger={t("cancel")}
      triggerVariant="secondary"
      title={t("cancelTitle", { number: order.display_id })}
      text={t("cancelText")}
      confirm={t("cancel")}
      cancel={t("close")}
      action={cancelOrderAction}
      values={{ order_id: order.id }}
      danger
    >
      <SelectField
        name="reason_code"
        label={t("reason")}
        options={CANCEL_REASONS.map((value) => ({ value, label: reasons(value) }))}
      />
      <TextAreaField name="note" label={t("note")} mark={t("optional")} rows={2} maxLength={1000} />
    </Confirm>
  )
}

const CONTROL = "control-h rounded-md border border-control bg-surface px-2"

/** Asks to send goods back: how many of which line, why, and for money or the same again. */
export const ReturnForm = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const reasons = await getTranslations("returnReasons")
  const resolutions = await getTranslations("returnResolutions")
  const lines = order.lines.filter((line) => returnableQuantity(line) > 0)
  if (!order.actions.includes("return") || lines.length === 0) {
    return null
  }
  return (
    <details>
      <summary className="control-h inline-flex cursor-pointer items-center font-medium text-accent hover:underline">
        {t("returnAsk")}
      </summary>
      <ActionForm action={requestReturnAction} resetOnDone className="mt-2 grid max-w-3xl gap-4">
        <input type="hidden" name="order_id" value={order.id} />
        <ul className="border-t border-line">
          {lines.map((line) => (
            <li
              key={line.id}
              className="grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-b border-line py-2 sm:grid-cols-[72px_minmax(0,1fr)_220px]"
            >
              <input
                name={`return:${line.id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={returnableQuantity(line)}
                defaultValue={0}
                aria-label={t("returnQuantity", { title: line.title })}
                className={`${CONTROL} tnum w-full text-end`}
              />
              <span>
                {line.title}
                <span className="block text-sm text-muted">
                  {t("returnable", { count: returnableQuantity(line) })}
                </span>
              </span>
              <select
                name={`reason:${line.id}`}
                aria-label={t("returnReason", { title: line.title })}
                className={`${CONTROL} max-sm:col-span-2`}
              >
                {RETURN_REASONS.map((reason) => (
                  <option key={reason} value={reason}>
                    {reasons(reason)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <SelectField
          name="resolution"
          label={t("resolution")}
          options={RETURN_RESOLUTIONS.map((value) => ({ value, label: resolutions(value) }))}
          className="max-w-sm"
        />
        <TextAreaField
          name="note"
          label={t("note")}
          mark={t("optional")}
          rows={2}
          maxLength={1000}
        />
        <div>
          <SubmitButton variant="secondary">{t("returnSend")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
