import type { By } from "@wholesale/core"
import type { CompanyKind } from "@wholesale/core/access/principal"
import type { SignUpInput } from "../http/company"
import type { Applicant, RegisterCompanyInput } from "../modules/company/types"
import type { FirstOwnerInput } from "../modules/membership/types"
import { actorTypeFor } from "./actor-type"

type SignUp = {
  input: { sign_up: SignUpInput; by: By }
  identity: { email_proven: boolean }
  actor: { id: string }
}

/** One company per login and kind: signing up again with the same two finds the same company. */
export const signUpKey = (authIdentityId: string, kind: CompanyKind) => `${authIdentityId}:${kind}`

/** The person behind a sign-up. */
export const applicantOf = ({ input: { sign_up }, identity, actor }: SignUp): Applicant => ({
  actor_type: actorTypeFor(sign_up.kind),
  actor_id: actor.id,
  email: sign_up.email,
  name: `${sign_up.first_name} ${sign_up.last_name}`,
  locale: sign_up.locale,
  email_proven: identity.email_proven,
})

/** What the company is created from. Nobody was signed in yet: the applicant did it. */
export const registrationOf = ({ input, identity, actor, key }: SignUp & { key: string }) => {
  const { sign_up } = input
  const applicant = applicantOf({ input, identity, actor })
  const registration: RegisterCompanyInput = {
    ...sign_up.company,
    sign_up_key: key,
    kind: sign_up.kind,
    email: sign_up.email,
    applicant,
    by: byApplicant(input.by, applicant),
  }
  return registration
}

/** The membership that makes the applicant the owner. */
export const ownerOf = ({
  input,
  identity,
  actor,
  company,
}: SignUp & { company: { id: string } }) => {
  const { email_proven, ...person } = applicantOf({ input, identity, actor })
  const owner: FirstOwnerInput = {
    company_id: company.id,
    audience: input.sign_up.kind,
    person,
    email_proven,
    by: byApplicant(input.by, person),
  }
  return owner
}

const byApplicant = (
  by: By,
  { actor_type, actor_id }: Pick<Applicant, "actor_type" | "actor_id">
): By => ({
  ...by,
  actor_type,
  actor_id,
})
