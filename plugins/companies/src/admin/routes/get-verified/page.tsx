import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { Crumb, Loaded, useData } from "@wholesale/core/admin/kit"
import type { ProgressDto } from "../../../http/verification"
import { LevelSection } from "../../components/verification/level-section"
import { Steps } from "../../components/verification/steps"
import { useCan } from "../../lib/me"

const GetVerifiedPage = () => {
  const result = useData<{ progress: ProgressDto }>("/company/verification")
  const editable = useCan("verification.submit")
  return (
    <Loaded result={result}>
      {({ progress }) => (
        <>
          <Steps progress={progress} />
          {progress.levels.map((level) => (
            <LevelSection
              key={level.level}
              level={level}
              reached={progress.verification_level}
              editable={editable}
            />
          ))}
        </>
      )}
    </Loaded>
  )
}

export const config = defineRouteConfig({
  label: "menu.getVerified",
  translationNs: "wholesale",
  icon: BadgeCheck,
  rank: 12,
})

export const handle = { breadcrumb: () => <Crumb name="menu.getVerified" /> }

export default GetVerifiedPage
