"use server"

import { getLocale } from "next-intl/server"
import {
  changeMemberRole,
  changeRole,
  createRole,
  deactivateMember,
  deleteRole,
  invite,
  leaveCompany,
  reactivateMember,
  resendInvitation,
  revokeInvitation,
  transferOwnership,
} from "@/data/members"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { redirect } from "@/i18n/navigation"

const id = (form: FormData) => formValues(form).text("id")

export const inviteAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(() => invite(values.text("email"), values.text("role_id")), "invited")
}

export const changeMemberRoleAction: FormAction = async (_state, form) =>
  await submit(() => changeMemberRole(id(form), formValues(form).text("role_id")), "saved")

export const deactivateMemberAction: FormAction = async (_state, form) =>
  await submit(() => deactivateMember(id(form)), "memberDeactivated")

export const reactivateMemberAction: FormAction = async (_state, form) =>
  await submit(() => reactivateMember(id(form)), "memberReactivated")

export const transferOwnershipAction: FormAction = async (_state, form) =>
  await submit(() => transferOwnership(id(form)), "ownershipTransferred")

export const leaveAction: FormAction = async () => {
  const locale = await getLocale()
  return await submit(async () => {
    await leaveCompany()
    redirect({ href: "/", locale })
  }, "saved")
}

export const resendInvitationAction: FormAction = async (_state, form) =>
  await submit(() => resendInvitation(id(form)), "invitationResent")

export const revokeInvitationAction: FormAction = async (_state, form) =>
  await submit(() => revokeInvitation(id(form)), "invitationRevoked")

/** Creates a role, or changes the one whose id the form carries; then back to the list. */
export const saveRoleAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const locale = await getLocale()
  const roleId = values.optional("id")
  const role = { name: values.text("name"), permissions: values.list("permissions") }
  return await submit(async () => {
    await (roleId ? changeRole(roleId, role) : createRole(role))
    redirect({ href: "/company/roles", locale })
  }, "saved")
}

export const deleteRoleAction: FormAction = async (_state, form) =>
  await submit(() => deleteRole(id(form)), "deleted")
