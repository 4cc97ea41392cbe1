import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { api, type Query } from "./api"
import { useProblem } from "./use-problem"

type Download = { path: string; query?: Query; fileName: string }

/** Fetches a file with the session, because its address can't be opened without one, and saves it. */
export const useDownload = () => {
  const problem = useProblem()
  const [busy, setBusy] = useState(false)
  const save = async ({ path, query, fileName }: Download) => {
    setBusy(true)
    try {
      saveBlob(await api.blob(path, query), fileName)
    } catch (error) {
      toast.error(problem(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, save: (download: Download) => void save(download) }
}

const saveBlob = (blob: Blob, fileName: string) => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}

type DownloadButtonProps = Download & {
  label: string
  /** Says what is downloaded where the label alone does not. */
  description?: string
  variant?: "secondary" | "transparent"
}

/** A button that saves a file. */
export const DownloadButton = ({ label, description, variant, ...file }: DownloadButtonProps) => {
  const { busy, save } = useDownload()
  return (
    <Button
      type="button"
      size="small"
      variant={variant ?? "secondary"}
      isLoading={busy}
      onClick={() => save(file)}
    >
      <ArrowDownTray />
      {label}
      {description ? <span className="sr-only"> {description}</span> : null}
    </Button>
  )
}
