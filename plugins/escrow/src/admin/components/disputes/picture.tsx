import { useQuery } from "@tanstack/react-query"
import { api, useObjectUrl } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeFile } from "../../lib/disputes"

type PictureProps = { path: string; file: DisputeFile; className: string }

/** A private picture, fetched with the session because its address can't be opened without one. */
export const Picture = ({ path, file, className }: PictureProps) => {
  const { t } = useTranslation("wholesale")
  const result = useQuery({
    queryKey: ["wholesale-file", path, file.id],
    queryFn: () => api.blob(`${path}/${file.id}`),
    retry: false,
    // What was shown is never changed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
  })
  const url = useObjectUrl(result.data, file.mime_type)
  return url ? (
    <img src={url} alt={file.file_name} className={className} />
  ) : (
    <span className="txt-xsmall text-ui-fg-subtle block break-words p-2">
      {result.isError ? t("disputes.noPicture", { name: file.file_name }) : file.file_name}
    </span>
  )
}
