import { getLocale, getTranslations } from "next-intl/server"
import type { DirectoryProfileDto } from "@/data/trade"
import { currentViewer } from "@/data/viewer"
import { mayAsk, relationshipOffer, type RelationshipOffer } from "@/domain/relationship-offer"
import { RELATIONSHIP_TONES } from "@/domain/status-tones"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { TextAreaField } from "@/ui/field"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { requestRelationshipAction } from "./actions"

const isState = (offer: RelationshipOffer): offer is keyof typeof RELATIONSHIP_TONES =>
  offer in RELATIONSHIP_TONES

/** How the viewer's company stands with this manufacturer, and the next thing it can do. */
export const RelationshipPanel = async ({
  manufacturer,
}: {
  manufacturer: DirectoryProfileDto
}) => {
  const viewer = await currentViewer()
  const me = viewer.state === "signed_in" ? viewer.me : null
  const offer = relationshipOffer(me, manufacturer.relationship)
  const t = await getTranslations("relationship")
  const states = await getTranslations("relationshipStates")
  const locale = await getLocale()
  const here = new URLSearchParams({ next: `/${locale}/manufacturers/${manufacturer.handle}` })
  return (
    <section aria-label={t("title")} className="rounded-lg border border-line bg-surface p-4">
      <h2 className="font-semibold">{t("title")}</h2>
      {isState(offer) ? (
        <p className="mt-1">
          <Status tone={RELATIONSHIP_TONES[offer]} label={states(offer)} />
        </p>
      ) : null}
      <p className="mt-1 text-muted">{t(`offer.${offer}`, { name: manufacturer.name })}</p>
      {mayAsk(offer, me) ? (
        <ActionForm action={requestRelationshipAction} className="mt-3 grid gap-3">
          <input type="hidden" name="seller_handle" value={manufacturer.handle} />
          <TextAreaField
            name="message"
            label={t("message")}
            mark={t("optional")}
            hint={t("messageHint")}
            rows={3}
            maxLength={1000}
          />
          <SubmitButton className="w-full">{t("request")}</SubmitButton>
        </ActionForm>
      ) : null}
      {offer === "sign_in" ? (
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Link href={`/sign-in?${here}`} className={buttonClass("primary")}>
            {t("signIn")}
          </Link>
          <Link href="/sign-up" className={buttonClass()}>
            {t("signUp")}
          </Link>
        </div>
      ) : null}
      {offer === "level_too_low" ? (
        <Link href="/company/verification" className={buttonClass("primary", "mt-3 w-full")}>
          {t("verify")}
        </Link>
      ) : null}
    </section>
  )
}
