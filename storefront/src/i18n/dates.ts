import { useFormatter } from "next-intl"
import { getFormatter } from "next-intl/server"

type Formatter = ReturnType<typeof useFormatter>

const writerOf = (format: Formatter) => (value: string | null | undefined) =>
  value ? format.dateTime(new Date(value), { dateStyle: "medium" }) : "–"

/** Writes days (`YYYY-MM-DD`) and points in time as medium dates; nothing as a dash. */
export const dateWriter = async () => writerOf(await getFormatter())

/** The same for components that wait for nothing. */
export const useDateWriter = () => writerOf(useFormatter())
