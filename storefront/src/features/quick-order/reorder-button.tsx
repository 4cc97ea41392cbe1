"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { Link } from "@/i18n/navigation"
import { buttonClass, type ButtonVariant } from "@/ui/button"
import { RepeatIcon } from "@/ui/icons"
import { reorderAction } from "./actions"
import { VerdictCounts } from "./verdict"

type ReorderButtonProps = { orderId: string; variant?: ButtonVariant; label?: string }

/** Orders the same again, at today's prices; says what could be and what could not. */
export const ReorderButton = ({ orderId, variant = "secondary", label }: ReorderButtonProps) => {
  const t = useTranslations("reorder")
  const [answer, send, pending] = useActionState(reorderAction, null)
  return (
    <form action={send} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <input type="hidden" name="order_id" value={orderId} />
      <button
        type="submit"
        disabled={pending}
        aria-busy={pending}
        aria-label={label}
        className={buttonClass(variant)}
      >
        <RepeatIcon />
        {t("again")}
      </button>
      {answer?.ok ? (
        <div className="flex flex-wrap items-center gap-x-3">
          <VerdictCounts counts={answer.result.counts} />
          <Link href="/cart" className="font-medium text-accent hover:underline">
            {t("toCart")}
          </Link>
        </div>
      ) : null}
      {answer && !answer.ok ? (
        <p role="alert" className="text-sm font-medium text-danger">
          {answer.message}
        </p>
      ) : null}
    </form>
  )
}
