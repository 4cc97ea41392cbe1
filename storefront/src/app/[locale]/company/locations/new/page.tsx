import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getCompany } from "@/data/company"
import { Gate } from "@/features/company/gate"
import { LocationForm } from "@/features/company/location-form"
import { PageHeader } from "@/ui/page-header"

const NewLocationPage = () => (
  <Gate permission="company.write">
    {async () => {
      const t = await getTranslations("locations")
      const company = await attempt(getCompany())
      return (
        <>
          <PageHeader title={t("add")} />
          <LocationForm defaultCountry={company.ok ? company.data.country_code : "de"} />
        </>
      )
    }}
  </Gate>
)

export default NewLocationPage
