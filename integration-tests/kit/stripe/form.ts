/** A body as the provider's clients encode it, `a[b][0]=c`, as nested objects; lists are objects by index. */
export const readForm = (text: string): Record<string, unknown> => {
  const form: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const keys = name.split(/[[\]]+/).filter(Boolean)
    const last = keys.pop() ?? ""
    let place = form
    for (const key of keys) {
      place[key] ??= {}
      place = Object(place[key])
    }
    place[last] = value
  }
  return form
}
