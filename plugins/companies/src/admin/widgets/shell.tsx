import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { Banners } from "../components/shell/banners"
import { Cosmetics, useBrandTitle } from "../components/shell/cosmetics"
import { Identity } from "../components/shell/identity"
import { useStockNames } from "../components/shell/stock-names"
import { useMe } from "../lib/me"
import { usePageAccess } from "../lib/page-access"
import { redirectFor } from "../lib/page-redirect"

/** On every page: whom the person acts for, what stops them, and away from what is not theirs. */
const Shell = () => {
  const me = useMe()
  const access = usePageAccess().data
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const target = access ? redirectFor(pathname, access) : null
  useBrandTitle()
  useStockNames()
  useEffect(() => {
    if (target) {
      navigate(target, { replace: true })
    }
  }, [target, navigate])

  return (
    <>
      <Cosmetics platform={access?.unlisted ?? false} />
      {me ? <Identity me={me} /> : null}
      {me ? <Banners me={me} /> : null}
    </>
  )
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default Shell
