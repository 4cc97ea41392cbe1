import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getProgress, listDocuments } from "@/data/verification"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { EmailNotice } from "@/features/home/email-notice"
import { ProblemState } from "@/features/shell/problem-state"
import { LevelSection } from "@/features/verification/level-section"
import { ProgressTrack } from "@/features/verification/progress-track"
import { PageHeader } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("verification")
  return { title: t("title") }
}

const VerificationPage = () => (
  <Gate permission="verification.read">
    {async (me) => {
      const t = await getTranslations("verification")
      const writable = can(me, "verification.submit")
      const [progress, documents] = await Promise.all([
        attempt(getProgress()),
        attempt(listDocuments({ limit: 100 })),
      ])
      return (
        <>
          <PageHeader title={t("title")} lead={writable ? t("lead") : t("readOnly")} />
          {me.actor.email_verified ? null : <EmailNotice email={me.actor.email} />}
          {progress.ok ? (
            <>
              <div className="mb-8 rounded-lg border border-line bg-surface p-4 sm:p-5">
                <ProgressTrack progress={progress.data} linked />
              </div>
              {progress.data.levels.map((level) => (
                <LevelSection
                  key={level.level}
                  progress={progress.data}
                  level={level}
                  documents={documents.ok ? documents.data.documents : []}
                  writable={writable}
                />
              ))}
            </>
          ) : (
            <ProblemState problem={progress.problem} />
          )}
        </>
      )
    }}
  </Gate>
)

export default VerificationPage
