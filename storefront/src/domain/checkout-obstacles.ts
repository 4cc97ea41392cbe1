type Problem = { code: string; details?: Record<string, unknown> }

/** The approval that an order needs, with the names of the rules that ask for it; null if none does. */
export const approvalOf = (problems: readonly Problem[]): { rules: string[] } | null => {
  const needed = problems.find(({ code }) => code === "APPROVAL_REQUIRED")
  return needed ? { rules: namesIn(needed.details?.rules) } : null
}

/**
 * What has to be put right before anybody can order. An approval is asked for instead, and products
 * that are no longer open stay in the cart.
 */
export const hindrancesOf = <One extends Problem>(problems: readonly One[]): One[] =>
  problems.filter(({ code }) => code !== "APPROVAL_REQUIRED" && code !== "UNAVAILABLE")

const namesIn = (rules: unknown): string[] =>
  Array.isArray(rules)
    ? rules.flatMap((rule: unknown) =>
        typeof rule === "object" && rule !== null && "name" in rule && typeof rule.name === "string"
          ? [rule.name]
          : []
      )
    : []
