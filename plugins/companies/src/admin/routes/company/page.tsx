import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Crumb, Loaded, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import type { CompanyDto } from "../../../http/company"
import { LegalFacts, ProfileFacts } from "../../components/company/facts"
import { LegalForm } from "../../components/company/legal-form"
import { Locations } from "../../components/company/locations"
import { Logo } from "../../components/company/logo"
import { ProfileForm } from "../../components/company/profile-form"
import { useCan } from "../../lib/me"

const CompanyPage = () => {
  const result = useData<{ company: CompanyDto }>("/company")
  const editable = useCan("company.write")
  const [form, setForm] = useState<"profile" | "legal" | null>(null)
  const close = () => setForm(null)
  return (
    <Loaded result={result}>
      {({ company }) => (
        <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
          <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
            <ProfileFacts
              company={company}
              onEdit={editable ? () => setForm("profile") : undefined}
            />
            <LegalFacts company={company} onEdit={editable ? () => setForm("legal") : undefined} />
          </div>
          <div className="flex min-w-0 flex-col gap-y-2">
            <Logo company={company} editable={editable} />
            <Locations editable={editable} />
          </div>
          {form === "profile" ? <ProfileForm company={company} onClose={close} /> : null}
          {form === "legal" ? <LegalForm company={company} onClose={close} /> : null}
        </div>
      )}
    </Loaded>
  )
}

export const config = defineRouteConfig({
  label: "menu.company",
  translationNs: "wholesale",
  icon: Buildings,
  rank: 11,
})

export const handle = { breadcrumb: () => <Crumb name="menu.company" /> }

export default CompanyPage
