import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { Banners } from "../components/shell/banners"
import { Cosmetics, NoMenuYet, NoPageYet, useBrandTitle } from "../components/shell/cosmetics"
import { Identity } from "../components/shell/identity"
import { useStockNames } from "../components/shell/stock-names"
import { takeArrival } from "../lib/arrival"
import { useSignedIn } from "../lib/me"
import { usePageAccess } from "../lib/page-access"
import { landingFor, redirectFor } from "../lib/page-redirect"

/** On every page: whom the person acts for, what stops them, and away from what is not theirs. */
const Shell = () => {
  const { me, isPending: isUnknown } = useSignedIn()
  const { data: access, isPending } = usePageAccess()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  useBrandTitle()
  useStockNames()
  useEffect(() => {
    if (!access) {
      return
    }
    const landing = takeArrival() ? landingFor(pathname, access) : null
    const target = redirectFor(pathname, access) ?? landing
    if (target) {
      navigate(target, { replace: true })
    }
  }, [pathname, access, navigate])

  return (
    <>
      {isPending ? <NoMenuYet /> : null}
      {isUnknown ? <NoPageYet /> : null}
      <Cosmetics platform={access?.unlisted ?? false} />
      {me ? <Identity me={me} /> : null}
      {me ? <Banners me={me} /> : null}
    </>
  )
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default Shell
