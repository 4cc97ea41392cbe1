import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listLists } from "@/data/lists"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { BookmarkIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"
import { saveProductAction } from "./actions"

/** Keeps a product in one of the company's lists, or begins a new one with it. */
export const SaveProduct = async ({ productId }: { productId: string }) => {
  const t = await getTranslations("lists")
  const outcome = await attempt(listLists())
  const lists = outcome.ok ? outcome.data : []
  return (
    <details className="relative">
      <summary className={buttonClass("secondary", "cursor-pointer list-none")}>
        <BookmarkIcon />
        {t("save")}
      </summary>
      <div className="absolute top-full start-0 z-30 mt-1 w-72 rounded-lg border border-line bg-surface p-3 shadow-float">
        {lists.length > 0 ? (
          <ActionForm
            action={saveProductAction}
            className="mb-3 grid gap-2 border-b border-line pb-3"
          >
            <input type="hidden" name="product_id" value={productId} />
            <SelectField
              name="list_id"
              label={t("list")}
              options={lists.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SubmitButton variant="secondary">{t("saveHere")}</SubmitButton>
          </ActionForm>
        ) : null}
        <ActionForm action={saveProductAction} resetOnDone className="grid gap-2">
          <input type="hidden" name="product_id" value={productId} />
          <TextField name="name" label={t("newList")} required maxLength={80} />
          <SubmitButton variant="secondary">{t("createAndSave")}</SubmitButton>
        </ActionForm>
      </div>
    </details>
  )
}
