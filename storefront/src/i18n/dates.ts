import { getFormatter } from "next-intl/server"

/** Writes days (`YYYY-MM-DD`) and points in time as medium dates; nothing as a dash. */
export const dateWriter = async () => {
  const format = await getFormatter()
  return (value: string | null | undefined) =>
    value ? format.dateTime(new Date(value), { dateStyle: "medium" }) : "–"
}
