import { useTranslations } from "next-intl"
import { CompareIcon } from "@/ui/icons"
import { toggleCompared } from "./actions"

const FORM = "compare"

/** The form of all compare buttons of a page; a form of its own would weigh a kilobyte per product. */
export const CompareForm = () => <form id={FORM} action={toggleCompared} />

type CompareButtonProps = { productId: string; title: string; compared: boolean; wide?: boolean }

/** Puts a product beside others, or takes it away again. Its page has a `CompareForm`. */
export const CompareButton = ({ productId, title, compared, wide }: CompareButtonProps) => {
  const t = useTranslations("compare")
  const words = t("toggle", { title })
  return (
    <button
      type="submit"
      form={FORM}
      name="product_id"
      value={productId}
      aria-pressed={compared}
      aria-label={words}
      title={words}
      className="control-h relative z-10 inline-flex min-w-9 items-center justify-center gap-1.5 rounded-md px-2 text-muted hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      <CompareIcon />
      {wide ? t("short") : null}
    </button>
  )
}
