/** What has no password: a provider that vouches for people. */
export const isRemovable = (provider: string) => provider !== "emailpass"

/**
 * Whether one of an account's ways to sign in may go. A password is replaced, never removed, and the
 * last way always stays.
 */
export const mayRemove = (
  providers: readonly string[],
  provider: string
): "yes" | "unknown" | "last" => {
  if (!isRemovable(provider) || !providers.includes(provider)) {
    return "unknown"
  }
  return providers.some((other) => other !== provider) ? "yes" : "last"
}
