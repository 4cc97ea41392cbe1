import { ArrowDownMini, ArrowUpMini, PencilSquare, Trash } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { RuleDraft } from "../../lib/rules"
import { useRuleText } from "./use-rule-text"

type RuleRowProps = {
  rule: RuleDraft
  rank: number
  last: boolean
  onMove: (by: -1 | 1) => void
  onEdit: () => void
  onRemove: () => void
}

/** A rule in its place: what it charges, for which orders, and the ways to change it. */
export const RuleRow = ({ rule, rank, last, onMove, onEdit, onRemove }: RuleRowProps) => {
  const { t } = useTranslation("wholesale")
  const text = useRuleText()
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-3 sm:flex-nowrap">
      <div className="flex min-w-0 gap-x-3">
        <Text
          as="span"
          size="small"
          className="text-ui-fg-subtle w-5 shrink-0 text-right tabular-nums"
        >
          {rank}
        </Text>
        <div className="min-w-0">
          <Text as="div" size="small" weight="plus" className="flex items-center gap-x-2">
            {rule.name}
            {rule.payee === "distributor" ? (
              <Badge size="2xsmall">{t("commission.payees.distributor")}</Badge>
            ) : null}
          </Text>
          <Text as="div" size="small" className="tabular-nums">
            {text.terms(rule)}
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle">
            {text.conditions(rule)}
          </Text>
        </div>
      </div>
      <div className="ml-auto flex gap-x-1">
        <Deed label={t("commission.up", rule)} disabled={rank === 1} onClick={() => onMove(-1)}>
          <ArrowUpMini />
        </Deed>
        <Deed label={t("commission.down", rule)} disabled={last} onClick={() => onMove(1)}>
          <ArrowDownMini />
        </Deed>
        <Deed label={t("commission.edit", rule)} onClick={onEdit}>
          <PencilSquare />
        </Deed>
        <Deed label={t("commission.remove", rule)} onClick={onRemove}>
          <Trash />
        </Deed>
      </div>
    </li>
  )
}

type DeedProps = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }

const Deed = ({ label, disabled, onClick, children }: DeedProps) => (
  <IconButton
    size="small"
    type="button"
    variant="transparent"
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </IconButton>
)
