import { sql, type TransactionContext } from "@wholesale/core"

/** The columns that operations may write; arrays of text need a cast of their own. */
const COLUMNS = {
  status: "?",
  legal_name: "?",
  trading_name: "?",
  registration_number: "?",
  country_code: "?",
  website: "?",
  email: "?",
  phone: "?",
  description: "?",
  industries: "array(select jsonb_array_elements_text(?::jsonb))",
  currencies: "array(select jsonb_array_elements_text(?::jsonb))",
  logo_url: "?",
  logo_file_id: "?",
  verification_level: "?",
  verified_until: "?",
} as const

type Column = keyof typeof COLUMNS

const isColumn = (name: string): name is Column => name in COLUMNS

/** Writes the given columns of a company and leaves the others alone. */
export const updateCompany = async (
  context: TransactionContext,
  id: string,
  values: { [Name in Column]?: unknown }
) => {
  const given = Object.entries(values).filter(
    ([name, value]) => isColumn(name) && value !== undefined
  )
  const assignments = given.map(([name]) => (isColumn(name) ? `${name} = ${COLUMNS[name]}` : name))
  const parameters = given.map(([, value]) =>
    Array.isArray(value) ? JSON.stringify(value) : value
  )
  await sql(
    context,
    `update company set ${[...assignments, "updated_at = now()"].join(", ")} where id = ?`,
    [...parameters, id]
  )
}
