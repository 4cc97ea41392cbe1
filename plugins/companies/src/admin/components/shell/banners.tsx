import { ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useEffect, useState, type ReactNode } from "react"
import { createPortal } from "react-dom"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { MeDto } from "../../../http/members"

/** What keeps the person from working, and what they can do about it, above every page. */
export const Banners = ({ me }: { me: MeDto }) => {
  const place = usePlaceAboveMain()
  const banner = bannerOf(me)
  return place && banner ? createPortal(banner, place) : null
}

const bannerOf = (me: MeDto) => {
  if (me.restriction === "COMPANY_SUSPENDED") {
    return <Suspended />
  }
  if (me.restriction === "MFA_REQUIRED") {
    return <SecondFactor />
  }
  return me.actor.email_verified ? null : <UnconfirmedEmail email={me.actor.email} />
}

const Suspended = () => {
  const { t } = useTranslation("wholesale")
  return <Banner text={t("shell.suspended")} tone="error" />
}

const SecondFactor = () => {
  const { t } = useTranslation("wholesale")
  return (
    <Banner text={t("shell.secondFactor")} tone="error">
      <Button size="small" variant="secondary" asChild>
        <Link to="/settings/profile">{t("shell.openProfile")}</Link>
      </Button>
    </Banner>
  )
}

const UnconfirmedEmail = ({ email }: { email: string }) => {
  const { t } = useTranslation("wholesale")
  const send = useAction(() => api.post("/me/email-verification"), {
    refresh: [],
    done: "shell.emailSent",
  })
  return (
    <Banner text={t("shell.confirmEmail", { email })} tone="warning">
      <Button
        size="small"
        variant="secondary"
        isLoading={send.isPending}
        onClick={() => send.mutate(undefined)}
      >
        {t("shell.sendAgain")}
      </Button>
    </Banner>
  )
}

type BannerProps = { text: string; tone: "error" | "warning"; children?: ReactNode }

const Banner = ({ text, tone, children }: BannerProps) => (
  <div
    role="status"
    className="bg-ui-bg-component flex flex-wrap items-center justify-between gap-3 border-b px-4 py-2"
  >
    <div className="flex min-w-0 items-center gap-x-2">
      <ExclamationCircle
        className={tone === "error" ? "text-ui-tag-red-icon" : "text-ui-tag-orange-icon"}
      />
      <Text size="small" leading="compact" weight="plus">
        {text}
      </Text>
    </div>
    {children}
  </div>
)

/** The dashboard has no zone between its top bar and the page, so this makes one. */
const usePlaceAboveMain = () => {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const main = document.querySelector("main")
    const element = document.createElement("div")
    element.className = "w-full"
    main?.before(element)
    setPlace(element)
    return () => element.remove()
  }, [])
  return place
}
