import { Button } from "@medusajs/ui"
import {
  DownloadButton,
  FigureTile,
  FigureTiles,
  Section,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HistoryImportDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { Classes } from "./classes"
import { Progress } from "./progress"

const ADDED = ["lines", "orders", "customers", "listings"] as const

type ResultProps = { job: HistoryImportDto; path: string }

/** The import as its orders are kept, and what came of it. */
export const Result = ({ job, path }: ResultProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const { pages } = usePlace()
  const working = job.status === "applying"
  return (
    <Section
      title={t(`pastSales.statuses.${job.status}`)}
      description={t([`pastSales.resultHints.${job.status}`, "pastSales.resultHints.applied"])}
      actions={
        working ? null : (
          <>
            <DownloadButton
              path={`${path}/report`}
              fileName="past-orders-report.csv"
              label={t("pastSales.report")}
            />
            <Button size="small" variant="secondary" asChild>
              <Link to={pages}>{t("pastSales.toFigures")}</Link>
            </Button>
          </>
        )
      }
    >
      {working ? <Progress label={t("pastSales.applying")} progress={job.progress} /> : null}
      <FigureTiles>
        {ADDED.map((key) => (
          <FigureTile
            key={key}
            label={t(`pastSales.added.${key}`)}
            value={number(job.added[key])}
          />
        ))}
      </FigureTiles>
      <Classes job={job} />
    </Section>
  )
}
