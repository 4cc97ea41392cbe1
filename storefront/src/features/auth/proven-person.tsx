import { getTranslations } from "next-intl/server"
import type { ProvenPersonDto } from "@wholesale/companies/http/sign-ins"
import { attempt } from "@/data/attempt"
import { heldProof } from "@/data/session"
import { describeProof, listProviders } from "@/data/social"
import { Callout } from "@/ui/callout"

/** Whom a provider just vouched for in this browser, if that still counts. */
export const provenPerson = async (): Promise<ProvenPersonDto | undefined> => {
  const proof = await heldProof()
  const outcome = proof ? await attempt(describeProof(proof)) : null
  return outcome?.ok ? outcome.data : undefined
}

type ProvenNoticeProps = { person: ProvenPersonDto; otherWay: string }

/** Says as whom the person came, and how to do it another way. */
export const ProvenNotice = async ({ person, otherWay }: ProvenNoticeProps) => {
  const t = await getTranslations("social")
  const providers = await listProviders()
  const name = providers.find(({ id }) => id === person.provider)?.name ?? person.provider
  return (
    <Callout
      tone="positive"
      action={
        <a href={otherWay} className="font-medium text-accent underline">
          {t("otherWay")}
        </a>
      }
    >
      {t("proven", { name, email: person.email })}
    </Callout>
  )
}
