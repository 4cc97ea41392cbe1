import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listLists, type SavedListDto } from "@/data/lists"
import { can } from "@/domain/permissions"
import { createListAction } from "@/features/lists/actions"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { EmptyState } from "@/ui/empty-state"
import { TextField } from "@/ui/field"
import { PageHeader, Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

export const generateMetadata = async () => {
  const t = await getTranslations("lists")
  return { title: t("title") }
}

const ListsPage = () => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("lists")
      const outcome = await attempt(listLists())
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <ListTable lists={outcome.data} />
          )}
          {can(me, "orders.place") ? (
            <Section title={t("newList")}>
              <ActionForm action={createListAction} resetOnDone className="grid max-w-md gap-3">
                <TextField name="name" label={t("name")} required maxLength={80} />
                <div>
                  <SubmitButton>{t("create")}</SubmitButton>
                </div>
              </ActionForm>
            </Section>
          ) : null}
        </>
      )
    }}
  </BuyerGate>
)

const ListTable = async ({ lists }: { lists: SavedListDto[] }) => {
  const t = await getTranslations("lists")
  const date = await dateWriter()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell className="text-end">{t("products")}</HeadCell>
          <HeadCell>{t("by")}</HeadCell>
          <HeadCell className="text-end">{t("changed")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <Row key={list.id}>
            <Cell className="font-medium">
              <Link href={`/lists/${list.id}`} className="hover:underline">
                {list.name}
              </Link>
            </Cell>
            <Cell className="text-end">{list.item_count}</Cell>
            <Cell>{list.created_by_name ?? "–"}</Cell>
            <Cell className="text-end whitespace-nowrap">{date(list.updated_at)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

export default ListsPage
