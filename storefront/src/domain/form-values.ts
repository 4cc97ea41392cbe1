/** Reads a form's fields as the backend wants them: trimmed, an empty one as null. */
export const formValues = (form: FormData) => {
  const optional = (name: string): string | null => {
    const value = form.get(name)
    return typeof value === "string" && value.trim() ? value.trim() : null
  }
  return {
    optional,
    text: (name: string) => optional(name) ?? "",
    /** Untrimmed: spaces may be part of a password. */
    secret: (name: string) => {
      const value = form.get(name)
      return typeof value === "string" ? value : ""
    },
    list: (name: string) =>
      form.getAll(name).filter((value): value is string => typeof value === "string" && !!value),
    checked: (name: string) => form.get(name) !== null,
  }
}
