import { getTranslations } from "next-intl/server"
import type { MeDto } from "@wholesale/companies/http/members"
import { attempt } from "@/data/attempt"
import { listOpenTiers } from "@/data/prices"
import { can } from "@/domain/permissions"
import { ActionForm } from "@/ui/action-form"
import { SelectField, TextAreaField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { askForTierAction } from "./actions"

/** The company's price tier with this manufacturer, and a way to ask for a better one. */
export const TierRequest = async ({ sellerId, me }: { sellerId: string; me: MeDto }) => {
  const t = await getTranslations("tierRequest")
  const outcome = await attempt(listOpenTiers(sellerId))
  if (!outcome.ok || outcome.data.length === 0) {
    return null
  }
  const own = outcome.data.find((tier) => tier.own)
  const others = outcome.data.filter((tier) => !tier.own)
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="text-muted">{own ? t("own", { name: own.name }) : t("none")}</p>
      {others.length > 0 && can(me, "relationships.manage") ? (
        <details className="mt-1">
          <summary className="control-h inline-flex cursor-pointer items-center font-medium text-accent hover:underline">
            {t("ask")}
          </summary>
          <ActionForm action={askForTierAction} resetOnDone className="mt-2 grid gap-3">
            <SelectField
              name="tier_id"
              label={t("tier")}
              options={others.map(({ id, name, description }) => ({
                value: id,
                label: description ? `${name}: ${description}` : name,
              }))}
            />
            <TextAreaField
              name="message"
              label={t("message")}
              hint={t("messageHint")}
              rows={2}
              maxLength={1000}
            />
            <SubmitButton variant="secondary">{t("send")}</SubmitButton>
          </ActionForm>
        </details>
      ) : null}
    </div>
  )
}
