import { dayOf, daysAfter, sql, type By, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { endOfDay, reminderDue } from "../../../domain/verification/expiry"
import { lockCase, moveCase, writeHistory } from "./case-store"
import { tellApplicant } from "./review"
import { asDate, updateRow } from "./rows"

export type SweepInput = { by: By; now: Date; limit: number }

/** Ids of approved cases whose evidence has ended, oldest first. */
export const dueCases = async (tx: TransactionContext, { now, limit }: SweepInput) =>
  await sql<{ id: string }>(
    tx,
    `select id from verification_case
     where state = 'approved' and expires_at <= ? and deleted_at is null
     order by expires_at limit ?`,
    [now, limit]
  )

/** Expires one case if it is still due; the level goes down and the applicant is told. */
export const expireCase = async (
  tx: TransactionContext,
  { case_id: id, by, now }: { case_id: string; by: By; now: Date }
) => {
  const entry = await lockCase(tx, id)
  if (entry.state !== "approved" || !entry.expires_at || entry.expires_at > now) {
    return null
  }
  await moveCase(tx, entry, "expired", { by, now, reason_code: "evidence_expired" })
  await tellApplicant(tx, entry, "verification.expired", { now, reason_code: "evidence_expired" })
  return { company_id: entry.company_id, level: entry.level }
}

type Ending = { id: string; company_id: string; level: number; expires_at: Date | string }

/** Reminds companies 60, 30 and 7 days before a case ends; each reminder goes out once. */
export const remindCases = async (tx: TransactionContext, { now, limit }: SweepInput) => {
  const rows = await sql<Ending>(
    tx,
    `select id, company_id, level, expires_at from verification_case
     where state = 'approved' and expires_at > ? and expires_at <= ?::timestamptz + interval '60 days'
       and deleted_at is null order by expires_at limit ?`,
    [now, now, limit]
  )
  for (const row of rows) {
    const expiresAt = new Date(row.expires_at)
    const days = reminderDue(expiresAt, now)
    if (days !== null) {
      await notify(tx, {
        type: "verification.expiring",
        key: `${row.id}:${expiresAt.getTime()}:${days}`,
        to: { company_id: row.company_id, permission: "verification.read" },
        data: { case_id: row.id, level: row.level, expires_at: expiresAt.toISOString() },
      })
    }
  }
}

type EndingCertificate = { id: string; company_id: string; type: string; valid_to: string }

/**
 * Closes certificates whose last day is over and reminds of those that end within 60 days. The
 * directory leaves an expired one out by its date already; this keeps the status true.
 */
export const sweepCertifications = async (tx: TransactionContext, input: SweepInput) => {
  const { now, by, limit } = input
  const rows = await sql<EndingCertificate>(
    tx,
    `select id, company_id, type, valid_to from company_certification
     where status = 'verified' and deleted_at is null and valid_to <= ?
     order by valid_to limit ? for update skip locked`,
    [dayOf(daysAfter(now, 60)), limit]
  )
  for (const row of rows) {
    const end = endOfDay(row.valid_to)
    const days = reminderDue(end, now)
    if (end <= now) {
      await updateRow(tx, "company_certification", row.id, { status: "expired", updated_at: now })
      await writeHistory(
        tx,
        { company_id: row.company_id, subject_id: row.id, from: "verified", to: "expired" },
        { by, now, reason_code: "evidence_expired" }
      )
    }
    await notify(tx, {
      type: end <= now ? "certification.expired" : "certification.expiring",
      key: `${row.id}:${row.valid_to}:${days ?? 0}`,
      to: { company_id: row.company_id, permission: "verification.read" },
      data: { certification_id: row.id, type: row.type, valid_to: row.valid_to },
    })
  }
}

/** The approved standing of a company's cases, for its level. */
export const standingsOf = async (tx: TransactionContext, companyId: string) => {
  const rows = await sql<{ level: number; state: "approved"; expires_at: Date | string | null }>(
    tx,
    `select level, state, expires_at from verification_case
     where company_id = ? and state = 'approved' and deleted_at is null`,
    [companyId]
  )
  return rows.map((row) => ({ ...row, expires_at: asDate(row.expires_at) }))
}
