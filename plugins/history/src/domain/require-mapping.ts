import { mappingProblems, type Mapping } from "@wholesale/catalog/domain/import/mapping"
import { refuse } from "@wholesale/core"
import { HISTORY_COLUMNS } from "./columns"

/** Requires a mapping that names every needed column once. @throws MAPPING_INCOMPLETE */
export const requireMapping = (headers: readonly string[], mapping: Mapping): void => {
  const problems = mappingProblems(mapping, headers, HISTORY_COLUMNS)
  if (problems.length > 0) {
    const sentence = problems.map(({ message }) => message).join("; ")
    throw refuse("MAPPING_INCOMPLETE", `${sentence}.`, { problems })
  }
}
