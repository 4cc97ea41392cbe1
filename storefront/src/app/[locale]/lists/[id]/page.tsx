import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import { getList, type SavedListDetailDto } from "@/data/lists"
import { can } from "@/domain/permissions"
import { deleteListAction, renameListAction } from "@/features/lists/actions"
import { ListItems } from "@/features/lists/list-items"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Confirm } from "@/ui/confirm"
import { EmptyState } from "@/ui/empty-state"
import { TextField } from "@/ui/field"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

const ListPage = ({ params }: { params: Promise<{ id: string }> }) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("lists")
      const outcome = await attempt(getList((await params).id))
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return (
        <>
          <Link
            href="/lists"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("title")}
          </Link>
          {outcome.ok ? (
            <List list={outcome.data} writable={can(me, "orders.place")} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

const List = async ({ list, writable }: { list: SavedListDetailDto; writable: boolean }) => {
  const t = await getTranslations("lists")
  return (
    <>
      <PageHeader
        title={list.name}
        lead={t("count", { count: list.item_count })}
        actions={
          writable ? (
            <Confirm
              trigger={t("delete")}
              triggerVariant="secondary"
              title={t("deleteTitle", { name: list.name })}
              text={t("deleteText")}
              confirm={t("delete")}
              cancel={t("cancel")}
              action={deleteListAction}
              values={{ list_id: list.id }}
              danger
            />
          ) : null
        }
      />
      {list.items.length === 0 ? (
        <EmptyState
          title={t("noItems")}
          action={
            <Link href="/catalogue" className={buttonClass("primary")}>
              {t("toCatalogue")}
            </Link>
          }
        >
          {t("noItemsText")}
        </EmptyState>
      ) : (
        <ListItems list={list} writable={writable} />
      )}
      {writable ? (
        <ActionForm action={renameListAction} className="mt-8 flex max-w-md items-end gap-2">
          <input type="hidden" name="list_id" value={list.id} />
          <TextField
            name="name"
            label={t("name")}
            defaultValue={list.name}
            required
            maxLength={80}
            className="flex-1"
          />
          <SubmitButton variant="secondary">{t("rename")}</SubmitButton>
        </ActionForm>
      ) : null}
    </>
  )
}

export default ListPage
