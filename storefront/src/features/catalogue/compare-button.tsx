import { getTranslations } from "next-intl/server"
import { ActionForm } from "@/ui/action-form"
import { CompareIcon } from "@/ui/icons"
import { toggleComparedAction } from "./actions"

type CompareButtonProps = { productId: string; title: string; compared: boolean; wide?: boolean }

/** Puts a product beside others, or takes it away again. */
export const CompareButton = async ({ productId, title, compared, wide }: CompareButtonProps) => {
  const t = await getTranslations("compare")
  return (
    <ActionForm action={toggleComparedAction} answer="none" className="relative z-10">
      <input type="hidden" name="product_id" value={productId} />
      <button
        type="submit"
        aria-pressed={compared}
        aria-label={t("toggle", { title })}
        title={t("toggle", { title })}
        className="control-h inline-flex min-w-9 items-center justify-center gap-1.5 rounded-md px-2 text-muted hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent"
      >
        <CompareIcon />
        {wide ? t("short") : null}
      </button>
    </ActionForm>
  )
}
