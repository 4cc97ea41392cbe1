import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import { listLocations } from "@/data/company"
import { Gate } from "@/features/company/gate"
import { LocationForm } from "@/features/company/location-form"
import { ProblemState } from "@/features/shell/problem-state"
import { PageHeader } from "@/ui/page-header"

const LocationPage = ({ params }: { params: Promise<{ id: string }> }) => (
  <Gate permission="company.write">
    {async () => {
      const { id } = await params
      const outcome = await attempt(listLocations())
      if (!outcome.ok) {
        return <ProblemState problem={outcome.problem} />
      }
      const location = outcome.data.find((candidate) => candidate.id === id)
      if (!location) {
        notFound()
      }
      const t = await getTranslations("locations")
      return (
        <>
          <PageHeader title={t("editTitle", { name: location.name })} />
          <LocationForm location={location} defaultCountry={location.country_code} />
        </>
      )
    }}
  </Gate>
)

export default LocationPage
