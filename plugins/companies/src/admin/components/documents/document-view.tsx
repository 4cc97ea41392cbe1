import { Button, Text } from "@medusajs/ui"
import { api, ErrorState, LoadingState, useObjectUrl } from "@wholesale/core/admin/kit"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../http/verification"

type DocumentViewProps = { base: string; document: DocumentDto }

/**
 * Shows a private document in the page. It is fetched with the session, because its address can't be
 * opened without one, and every fetch is in the audit log.
 */
export const DocumentView = ({ base, document }: DocumentViewProps) => {
  const { t } = useTranslation("wholesale")
  const result = useQuery({
    queryKey: ["wholesale-file", base, document.id],
    queryFn: () => api.blob(`${base}/${document.id}/content`),
    retry: false,
    // Kept while the reviewer goes back and forth: each new fetch is another line in the log.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
  })
  const url = useObjectUrl(result.data, document.mime_type)
  if (result.isError) {
    return <ErrorState error={result.error} retry={() => void result.refetch()} />
  }
  if (!url) {
    return <LoadingState rows={8} />
  }
  return (
    <div className="flex h-full flex-col">
      <div className="flex items-center justify-between gap-x-2 border-b px-4 py-2">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {document.file_name}
        </Text>
        <Button size="small" variant="transparent" asChild>
          <a href={url} download={document.file_name}>
            {t("files.download")}
          </a>
        </Button>
      </div>
      {document.mime_type === "application/pdf" ? (
        <iframe src={url} title={document.file_name} className="min-h-[60vh] w-full flex-1" />
      ) : (
        <div className="flex flex-1 items-start justify-center overflow-auto p-4">
          <img src={url} alt={document.file_name} className="max-w-full" />
        </div>
      )}
    </div>
  )
}
