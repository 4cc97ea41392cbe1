"use client"

import { useId, useRef, useState } from "react"
import { Button } from "./button"
import { UploadIcon } from "./icons"
import { uploadFile } from "./upload-file"

export type UploadWords = {
  choose: string
  hint: string
  progress: string
  done: string
  failed: string
  tooLarge: string
  wrongType: string
}

type FileUploadProps = {
  url: string
  accept: string[]
  maxBytes: number
  words: UploadWords
  /** Sent along with the file. */
  fields?: Record<string, string>
  /** Lets several files be chosen at once; the caller lists what was sent. */
  many?: { most: number; tooMany: string }
  /** Runs with the server's answer; a sentence that it returns is shown as a refusal. */
  onDone: (answer: unknown) => Promise<string | undefined>
}

type State =
  | { at: "idle" }
  | { at: "sending"; name: string; part: number }
  | { at: "done"; name: string }
  | { at: "failed"; message: string }

/** A button that uploads files and shows how far they are; type and size are checked before sending. */
export const FileUpload = (props: FileUploadProps) => {
  const { url, accept, maxBytes, words, fields, many, onDone } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ at: "idle" })

  /** @returns whether it arrived */
  const send = async (file: File): Promise<boolean> => {
    const refused = refusal(file, accept, maxBytes, words)
    if (refused) {
      setState({ at: "failed", message: refused })
      return false
    }
    setState({ at: "sending", name: file.name, part: 0 })
    const progress = (part: number) => setState({ at: "sending", name: file.name, part })
    const result = await uploadFile(url, file, words.failed, progress, fields)
    const problem = result.ok ? await onDone(result.answer) : result.message
    setState(problem ? { at: "failed", message: problem } : { at: "done", name: file.name })
    return !problem
  }
  const sendAll = async (files: File[]) => {
    if (many && files.length > many.most) {
      return setState({ at: "failed", message: many.tooMany })
    }
    for (const file of files) {
      if (!(await send(file))) {
        return
      }
    }
    if (many) {
      setState({ at: "idle" })
    }
  }

  return (
    <div className="min-w-0">
      <input
        ref={input}
        type="file"
        accept={accept.join(",")}
        multiple={many !== undefined}
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ""
          void sendAll(files)
        }}
      />
      <Button
        disabled={state.at === "sending"}
        aria-describedby={`${id}-hint`}
        onClick={() => input.current?.click()}
      >
        <UploadIcon />
        {words.choose}
      </Button>
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {words.hint}
      </p>
      <div aria-live="polite">
        <Progress state={state} words={words} />
      </div>
    </div>
  )
}

const refusal = (file: File, accept: string[], maxBytes: number, words: UploadWords) => {
  if (file.size > maxBytes) {
    return words.tooLarge
  }
  // Some systems know no type for .csv; what is in the file is the server's to judge.
  return file.type === "" || accept.includes(file.type) ? undefined : words.wrongType
}

const Progress = ({ state, words }: { state: State; words: UploadWords }) => {
  if (state.at === "sending") {
    const percent = Math.round(state.part * 100)
    return (
      <div className="mt-2 max-w-sm">
        <p className="flex justify-between gap-3 text-sm">
          <span className="truncate">{state.name}</span>
          <span className="tnum">{percent} %</span>
        </p>
        <progress
          value={percent}
          max={100}
          aria-label={words.progress}
          className="h-1.5 w-full overflow-hidden rounded-full accent-accent"
        />
      </div>
    )
  }
  if (state.at === "failed") {
    return <p className="mt-1 text-sm font-medium text-danger">{state.message}</p>
  }
  return state.at === "done" ? (
    <p className="mt-1 text-sm text-positive">{`${words.done}: ${state.name}`}</p>
  ) : null
}
