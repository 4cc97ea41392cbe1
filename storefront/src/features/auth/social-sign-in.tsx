import { getTranslations } from "next-intl/server"
import { listProviders } from "@/data/social"
import { socialStart, type SocialIntent } from "@/domain/social-flow"
import { buttonClass } from "@/ui/button"
import { ProviderIcon } from "./provider-icon"

type SocialSignInProps = { intent: SocialIntent; next: string }

/** The ways in through a provider; nothing where none is set up. */
export const SocialSignIn = async ({ intent, next }: SocialSignInProps) => {
  const providers = await listProviders()
  if (providers.length === 0) {
    return null
  }
  const t = await getTranslations("social")
  return (
    <div className="grid gap-4">
      <ul className="grid gap-2 sm:grid-cols-2">
        {providers.map(({ id, name }) => (
          <li key={id}>
            {/* Not a page of ours: the router must neither fetch it ahead nor draw it. */}
            <a href={socialStart(id, intent, next)} className={buttonClass("secondary", "w-full")}>
              <ProviderIcon provider={id} />
              {t("continue", { name })}
            </a>
          </li>
        ))}
      </ul>
      <p className="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
    </div>
  )
}
