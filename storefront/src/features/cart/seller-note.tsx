import { getTranslations } from "next-intl/server"
import type { CartSellerDto } from "@/data/carts"
import { ActionForm } from "@/ui/action-form"
import { TextAreaField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { saveSellerNoteAction } from "./actions"

type SellerNoteProps = { cartId: string; part: CartSellerDto; writable: boolean }

/** What the buyer wants to say to one manufacturer; closed until somebody has something to say. */
export const SellerNote = async ({ cartId, part, writable }: SellerNoteProps) => {
  const t = await getTranslations("cart")
  if (!writable) {
    return part.note ? <p className="whitespace-pre-line text-muted">{part.note}</p> : <div />
  }
  return (
    <details open={Boolean(part.note)} className="min-w-0">
      <summary className="control-h inline-flex cursor-pointer items-center font-medium text-accent hover:underline">
        {part.note ? t("editNote") : t("addNote")}
      </summary>
      <ActionForm action={saveSellerNoteAction} className="grid gap-2">
        <input type="hidden" name="cart_id" value={cartId} />
        <input type="hidden" name="seller_id" value={part.seller.id} />
        <TextAreaField
          name="note"
          label={t("note", { name: part.seller.name })}
          hint={t("noteHint")}
          rows={2}
          maxLength={2000}
          defaultValue={part.note ?? ""}
        />
        <SubmitButton variant="secondary" className="justify-self-start">
          {t("saveNote")}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
