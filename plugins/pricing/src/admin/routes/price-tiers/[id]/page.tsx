import { Crumb, Loaded, useData } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { MemberTable } from "../../../components/tiers/member-table"
import { TierOverview } from "../../../components/tiers/tier-overview"
import type { TierDto } from "../../../../http/tiers"

const TierPage = () => {
  const { id } = useParams()
  const result = useData<{ price_tier: TierDto }>(`/company/price-tiers/${id}`)
  return (
    <Loaded result={result}>
      {({ price_tier: tier }) => (
        <div className="flex flex-col gap-y-2">
          <TierOverview tier={tier} />
          <MemberTable tier={tier} />
        </div>
      )}
    </Loaded>
  )
}

export const handle = { breadcrumb: () => <Crumb name="tiers.one" /> }

export default TierPage
