import { getTranslations } from "next-intl/server"
import type { FundingMethod } from "@/data/carts"
import { lookup } from "@/i18n/lookup"
import { FieldGroup } from "@/ui/field"

/** The ways of paying, each with what happens with the money; the first is chosen until another is. */
export const FundingChoice = async ({ fundings }: { fundings: FundingMethod[] }) => {
  const t = await getTranslations("checkout")
  const names = await getTranslations("fundings")
  const texts = await getTranslations("fundingTexts")
  return (
    <FieldGroup legend={t("funding")}>
      <div className="border-t border-line">
        {fundings.map(({ key, label }, index) => (
          <label
            key={key}
            className="flex cursor-pointer items-start gap-3 border-b border-line px-2 py-2.5 hover:bg-hover has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="funding"
              value={key}
              defaultChecked={index === 0}
              aria-describedby={`funding-${key}`}
              aria-label={lookup(names, key, label)}
              className="mt-[3px] size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block font-medium">{lookup(names, key, label)}</span>
              <span id={`funding-${key}`} className="block text-sm text-muted">
                {lookup(texts, key, "")}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
