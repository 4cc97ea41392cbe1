/** How registration numbers of a country are written. */
type RegistrationFormat = { name: string; pattern: RegExp; example: string }

const FORMATS: Readonly<Record<string, RegistrationFormat>> = {
  at: { name: "Firmenbuchnummer", pattern: /^(FN\s?)?\d{1,6}\s?[a-z]$/i, example: "FN 123456 a" },
  be: {
    name: "Belgian enterprise number",
    pattern: /^[01]\d{3}\.?\d{3}\.?\d{3}$/,
    example: "0403.019.261",
  },
  ch: {
    name: "Swiss enterprise number (UID)",
    pattern: /^CHE-?\d{3}\.?\d{3}\.?\d{3}$/i,
    example: "CHE-123.456.789",
  },
  cz: { name: "Czech identification number", pattern: /^\d{8}$/, example: "27074358" },
  de: {
    name: "Handelsregister number",
    pattern: /^(.*\s)?(HRA|HRB|GnR|PR|VR)\s?\d{1,6}(\s?[A-Z]{1,2})?$/i,
    example: "HRB 12345",
  },
  dk: { name: "CVR number", pattern: /^\d{2}\s?\d{2}\s?\d{2}\s?\d{2}$/, example: "10 15 08 17" },
  fi: { name: "Business ID", pattern: /^\d{7}-\d$/, example: "0112038-9" },
  fr: {
    name: "SIREN or SIRET",
    pattern: /^(RCS\s.+\s)?\d{3}\s?\d{3}\s?\d{3}(\s?\d{5})?$/i,
    example: "552 100 554",
  },
  gb: {
    name: "Companies House number",
    pattern: /^([A-Z]{2}\d{6}|\d{7,8})$/i,
    example: "01234567",
  },
  it: {
    name: "REA or registro imprese number",
    pattern: /^([A-Z]{2}[\s-]?\d{5,7}|\d{11})$/i,
    example: "MI-1234567",
  },
  nl: { name: "KvK number", pattern: /^\d{8}$/, example: "17014545" },
  no: {
    name: "organisation number",
    pattern: /^\d{3}\s?\d{3}\s?\d{3}$/,
    example: "923 609 016",
  },
  pl: { name: "KRS number", pattern: /^(KRS\s?)?\d{10}$/i, example: "0000028860" },
  se: { name: "organisation number", pattern: /^\d{6}-?\d{4}$/, example: "556012-5790" },
}

/** The form of registration numbers in a country (lower-case code), or null where it is not known. */
export const registrationFormat = (countryCode: string): RegistrationFormat | null =>
  FORMATS[countryCode] ?? null
