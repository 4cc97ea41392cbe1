"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import type { QuickOrderDto } from "@wholesale/ordering/http/cart"
import { Callout } from "@/ui/callout"
import { TextAreaField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { orderTextAction } from "./actions"
import { Verdict, VerdictCounts } from "./verdict"

/** A whole list as text. It works in a browser without scripts, where the pad can't. */
export const TextOrder = () => {
  const t = useTranslations("quickOrder")
  const [answer, send, pending] = useActionState(orderTextAction, null)
  return (
    <form action={send} aria-busy={pending} className="grid max-w-xl gap-3">
      <TextAreaField
        name="text"
        label={t("textLabel")}
        hint={t("textHint")}
        rows={8}
        required
        maxLength={200_000}
        spellCheck={false}
      />
      <div>
        <SubmitButton variant="secondary">{t("textApply")}</SubmitButton>
      </div>
      {answer && !answer.ok ? (
        <Callout tone="danger" live>
          {answer.message}
        </Callout>
      ) : null}
      {answer?.ok ? <QuickOrderResult result={answer.result} /> : null}
    </form>
  )
}

/** How every line of a list was understood, one below the other. */
export const QuickOrderResult = ({ result }: { result: QuickOrderDto }) => {
  const t = useTranslations("quickOrder")
  return (
    <section aria-label={t("result")} className="mt-2">
      <VerdictCounts counts={result.counts} />
      <ol className="mt-2 max-h-96 overflow-y-auto border-y border-line">
        {result.lines.map((line) => (
          <li
            key={line.row}
            className="grid grid-cols-[36px_minmax(0,160px)_64px_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="tnum text-end text-sm text-muted">{line.row}</span>
            <span className="truncate font-mono text-sm">{line.sku ?? line.text}</span>
            <span className="tnum text-end">{line.quantity ?? "–"}</span>
            <Verdict line={line} />
          </li>
        ))}
      </ol>
    </section>
  )
}
