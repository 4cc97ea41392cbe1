type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

type Counts = Record<string, number>

const countsOf = async (database: Queryable, selects: Record<string, string>, key: string) => {
  const facts: Counts = {}
  for (const [name, statement] of Object.entries(selects)) {
    const [row] = await database.query<{ count: string }>(statement, [key])
    facts[name] = Number(row.count)
  }
  return facts
}

/** What there is of a sign-up of a manufacturer with this address, by number. */
export const signUpFacts = async (database: Queryable, email: string): Promise<Counts> =>
  await countsOf(
    database,
    {
      logins: "select count(*) from provider_identity where entity_id = $1",
      accounts: `select count(*) from "user" where email = $1 and deleted_at is null`,
      companies: "select count(*) from company where email = $1",
      owners: `select count(*) from company_member
        where email = $1 and role_id = 'role_manufacturer_owner' and status = 'active'`,
      joined: `select count(*) from audit_entry where action = 'member.joined'
        and actor_id in (select id from "user" where email = $1)`,
      cases: `select count(*) from verification_case
        where company_id in (select id from company where email = $1)`,
      mails: `select count(*) from notification where channel = 'email' and "to" = $1
        and template = 'account.email_verification' and status = 'success'`,
      rows_of_mails: `select count(*) from notification where channel = 'email' and "to" = $1`,
    },
    email
  )

/** A sign-up that happened once. */
export const ONE_SIGN_UP: Counts = {
  logins: 1,
  accounts: 1,
  companies: 1,
  owners: 1,
  joined: 1,
  cases: 1,
  mails: 1,
  rows_of_mails: 1,
}

/** What there is of an accepted invitation of this address, by number. */
export const joinFacts = async (database: Queryable, email: string): Promise<Counts> =>
  await countsOf(
    database,
    {
      logins: "select count(*) from provider_identity where entity_id = $1",
      accounts: `select count(*) from "user" where email = $1 and deleted_at is null`,
      members: "select count(*) from company_member where email = $1 and status = 'active'",
      accepted: "select count(*) from company_invitation where email = $1 and status = 'accepted'",
      invitations_sent: `select count(*) from notification where channel = 'email' and "to" = $1
        and template = 'member.invited' and status = 'success'`,
      // One each for those who manage members: the owner and the administrator of the cast.
      managers_told: `select count(*) from notification where channel = 'email'
        and template = 'member.joined' and data->>'text' like '%' || $1 || '%'`,
    },
    email
  )

/** An invitation that was sent, accepted and told about once. */
export const ONE_JOINING: Counts = {
  logins: 1,
  accounts: 1,
  members: 1,
  accepted: 1,
  invitations_sent: 1,
  managers_told: 2,
}

/** What there is of the operator's administrator with this address, by number. */
export const operatorFacts = async (database: Queryable, email: string): Promise<Counts> =>
  await countsOf(
    database,
    {
      logins: "select count(*) from provider_identity where entity_id = $1",
      accounts: `select count(*) from "user" where email = $1 and deleted_at is null`,
      members: `select count(*) from company_member
        where email = $1 and company_id is null and role_id = 'role_operator_admin'`,
    },
    email
  )

/** What there is of the approval of a case, by number. */
export const approvalFacts = async (database: Queryable, caseId: string): Promise<Counts> =>
  await countsOf(
    database,
    {
      approved: `select count(*) from verification_history
        where subject_id = $1 and "to" = 'approved'`,
      audited: `select count(*) from audit_entry
        where subject_id = $1 and action = 'verification.approved'`,
      raised: `select count(*) from audit_entry
        where action = 'company.verification_level_changed'
          and after->>'verification_level' = '3'
          and subject_id in (select company_id from verification_case where id = $1)`,
      level: `select verification_level as count from company
        where id in (select company_id from verification_case where id = $1)`,
    },
    caseId
  )
