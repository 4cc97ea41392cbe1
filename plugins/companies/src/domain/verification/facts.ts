/** Which levels have looked at a legal fact, so that they have to look again when it changes. */
const LEVELS_BY_FACT: Readonly<Record<string, readonly number[]>> = {
  legal_name: [1, 2],
  registration_number: [1, 2],
  country_code: [1, 2, 3],
  tax_ids: [1],
}

/**
 * Whether a case of this level has to be looked at again after these facts changed.
 * @param changed names as `changedFacts` gives them
 */
export const mustReopen = (level: number, changed: readonly string[]): boolean =>
  changed.some((fact) => LEVELS_BY_FACT[fact]?.includes(level))
