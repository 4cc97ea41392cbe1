import { Button, InlineTip } from "@medusajs/ui"
import { DownloadButton, Section } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ImportJobDto } from "../../../http/imports"
import { Outcomes } from "./outcomes"
import { Progress } from "./progress"

type ResultProps = { job: ImportJobDto; path: string }

/** The import as it is applied, and what came of it. */
export const Result = ({ job, path }: ResultProps) => {
  const { t } = useTranslation("wholesale")
  const { images, progress } = job
  const imagesOpen = images.done + images.failed < images.total
  return (
    <Section
      title={t(`imports.results.${job.status}`)}
      description={t([`imports.resultHints.${job.status}`, "imports.resultHints.applied"])}
      actions={
        job.status === "applying" ? null : (
          <>
            <DownloadButton
              path={`${path}/report`}
              fileName="import-report.csv"
              label={t("imports.report")}
            />
            <Button size="small" variant="secondary" asChild>
              <Link to="/listings">{t("imports.toListings")}</Link>
            </Button>
          </>
        )
      }
    >
      {job.status === "applying" ? (
        <Progress
          label={t("imports.applying")}
          done={progress.products_done}
          of={progress.products}
        />
      ) : null}
      <Outcomes outcomes={job.outcomes} />
      {imagesOpen && job.status === "applied" ? (
        <Progress
          label={t("imports.images")}
          done={images.done + images.failed}
          of={images.total}
        />
      ) : null}
      {images.failed ? (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("imports.imagesFailed", { count: images.failed })}>
            {t("imports.imagesFailedHint")}
          </InlineTip>
        </div>
      ) : null}
    </Section>
  )
}
