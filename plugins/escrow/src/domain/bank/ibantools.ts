import { createRequire } from "node:module"
import type * as Ibantools from "ibantools" with { "resolution-mode": "import" }

/**
 * The library ships CommonJS but types it as an ES module, which a plain import from CommonJS is
 * refused for; so it is required, with the types it declares.
 */
const ibantools: Pick<
  typeof Ibantools,
  "validateIBAN" | "isValidBIC" | "isSEPACountry" | "ValidationErrorsIBAN"
> = createRequire(__filename)("ibantools")

export const { validateIBAN, isValidBIC, isSEPACountry, ValidationErrorsIBAN } = ibantools
