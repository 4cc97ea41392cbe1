import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { pageOf } from "../../lib/ledger"
import { MoneyLink } from "../parts/money-link"
import type { ChecksDto } from "./checks"

/** Whether something holds, as an icon beside the word. */
export const Verdict = ({ holds }: { holds: boolean }) => {
  const { t } = useTranslation("wholesale")
  return (
    <span className="txt-compact-small flex shrink-0 items-center gap-x-1.5 whitespace-nowrap">
      {holds ? (
        <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon" />
      ) : (
        <XCircleSolid aria-hidden className="text-ui-tag-red-icon" />
      )}
      {t(holds ? "bookChecks.holds" : "bookChecks.violated")}
    </span>
  )
}

/** One thing that must hold: what it means, and where it doesn't. */
export const CheckRow = ({ check }: { check: ChecksDto["checks"][number] }) => {
  const { t } = useTranslation("wholesale")
  const of = (part: "title" | "meaning") =>
    t([`bookChecks.list.${check.key}.${part}`, `bookChecks.unknown.${part}`], { key: check.key })
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <Text size="small" weight="plus">
            {of("title")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            {of("meaning")}
          </Text>
        </div>
        <Verdict holds={check.holds} />
      </div>
      {check.violations.length ? (
        <ul className="bg-ui-bg-subtle txt-small divide-y rounded border" aria-label={of("title")}>
          {check.violations.map(({ subject, found }) => (
            <li
              key={`${subject} ${found}`}
              className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-3 py-2"
            >
              <Subject of={subject} />
              <span className="text-ui-fg-subtle tabular-nums">{found}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

const Subject = ({ of }: { of: string }) => {
  const page = pageOf(of) ?? (of.split("/").length === 3 ? `/money/ledger/${of}` : null)
  const text = <span className="break-all">{of}</span>
  return page ? <MoneyLink to={page}>{text}</MoneyLink> : text
}
