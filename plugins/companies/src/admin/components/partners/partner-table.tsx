import { Button, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { api, ListTable, useAction, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { RelationshipDto } from "../../../http/trade"
import { useCan, useMe } from "../../lib/me"
import { useRelationshipColumns } from "./columns"

const column = createDataTableColumnHelper<RelationshipDto>()

/** What a seller can do about a relationship in each of its states. */
const MOVES: Record<
  RelationshipDto["status"],
  readonly ("approve" | "decline" | "block" | "unblock")[]
> = {
  requested: ["approve", "decline", "block"],
  approved: ["block"],
  declined: ["block"],
  blocked: ["unblock"],
}

/** The retailers who may order from this seller, and those who ask to. */
export const PartnerTable = () => {
  const { t } = useTranslation("wholesale")
  const manage = useCan("relationships.manage")
  const accepts = useMe()?.capabilities.includes("accept_retailers") ?? false
  const list = useList<"relationships", RelationshipDto>(
    "/company/relationships",
    "relationships",
    { filters: ["status"] }
  )
  const columns = useRelationshipColumns()
  const actions = column.display({
    id: "actions",
    cell: ({ row }) => <Moves relationship={row.original} accepts={accepts} />,
  })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("partners.status"),
      options: Object.keys(MOVES).map((value) => ({
        value,
        label: t(`states.relationship.${value}`),
      })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={manage ? [...columns, actions] : columns}
      filters={filters}
      level="h1"
      title={t("partners.title")}
      hint={accepts ? t("partners.hint") : t("partners.levelTooLow")}
      empty={{ title: t("partners.empty"), hint: t("partners.emptyHint") }}
    />
  )
}

type MovesProps = { relationship: RelationshipDto; accepts: boolean }

const Moves = ({ relationship, accepts }: MovesProps) => {
  const { t } = useTranslation("wholesale")
  const move = useAction(
    (to: string) => api.post(`/company/relationships/${relationship.id}/${to}`),
    { refresh: ["/company/relationships"], done: "common.saved" }
  )
  return (
    <div className="flex items-center justify-end gap-x-2">
      {MOVES[relationship.status].map((to) => (
        <Button
          key={to}
          size="small"
          variant={to === "approve" ? "primary" : "secondary"}
          disabled={move.isPending || (!accepts && (to === "approve" || to === "unblock"))}
          onClick={() => move.mutate(to)}
          aria-label={`${t(`partners.moves.${to}`)}: ${relationship.partner.name}`}
        >
          {t(`partners.moves.${to}`)}
        </Button>
      ))}
    </div>
  )
}
