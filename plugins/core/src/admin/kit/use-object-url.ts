import { useEffect, useState } from "react"

/** An address for a blob that lives as long as it is shown, with the type that the server checked. */
export const useObjectUrl = (blob: Blob | undefined, type: string) => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) {
      return
    }
    const created = URL.createObjectURL(new Blob([blob], { type }))
    setUrl(created)
    return () => {
      URL.revokeObjectURL(created)
      setUrl(null)
    }
  }, [blob, type])
  return url
}
