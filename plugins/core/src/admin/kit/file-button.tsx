import { ArrowUpTray } from "@medusajs/icons"
import { Button, Hint, toast } from "@medusajs/ui"
import { useRef, useState, type ChangeEvent } from "react"
import { useTranslation } from "react-i18next"
import { api } from "./api"
import { useFormat } from "./use-format"
import { useProblem } from "./use-problem"

type FileButtonProps<Answer> = {
  label: string
  path: string
  accept: string
  maxBytes: number
  hint?: string
  /** Fields that go beside the file. */
  fields?: Readonly<Record<string, string>>
  onUploaded: (answer: Answer) => void
}

/** Chooses a file and sends it at once, with the share that was sent. */
export const FileButton = <Answer,>({ path, maxBytes, ...props }: FileButtonProps<Answer>) => {
  const { t } = useTranslation("wholesale")
  const { bytes } = useFormat()
  const problem = useProblem()
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState<number | null>(null)

  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ""
    if (!file) {
      return
    }
    if (file.size > maxBytes) {
      toast.error(t("files.tooLarge", { size: bytes(file.size), limit: bytes(maxBytes) }))
      return
    }
    setShare(0)
    try {
      props.onUploaded(await api.upload<Answer>(path, file, setShare, props.fields))
    } catch (error) {
      toast.error(problem(error))
    } finally {
      setShare(null)
    }
  }

  return (
    <div className="flex flex-col items-start gap-y-1">
      <input
        ref={input}
        type="file"
        accept={props.accept}
        onChange={(event) => void send(event)}
        className="sr-only"
        tabIndex={-1}
        aria-label={props.label}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={share !== null}
        onClick={() => input.current?.click()}
      >
        <ArrowUpTray />
        {share === null ? props.label : t("files.sending", { percent: Math.round(share * 100) })}
      </Button>
      {share === null ? null : (
        <progress value={share} max={1} className="h-1 w-full" aria-label={props.label} />
      )}
      {props.hint ? <Hint>{props.hint}</Hint> : null}
    </div>
  )
}
