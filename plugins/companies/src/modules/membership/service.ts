import type { TransactionContext } from "@wholesale/core"
import type { Actor } from "@wholesale/core/access/principal"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { ActiveCompany, CompanyMember, CompanyRole, EmailVerification, Invitation } from "./models"
import { acceptInvitation, findOpenInvitation } from "./operations/accept-invitation"
import { registerApiKey, unregisterApiKey } from "./operations/api-keys"
import { ensureFirstOwner, ensureOperatorAdmin } from "./operations/first-keeper"
import {
  invite,
  resendInvitation,
  revokeInvitation,
  type InvitationInput,
} from "./operations/invite"
import {
  changeRole,
  deactivateMember,
  leaveTeam,
  reactivateMember,
  transferOwnership,
  type MemberInput,
} from "./operations/manage-members"
import {
  changeRoleDefinition,
  createRole,
  removeRole,
  type ChangeRoleDefinitionInput,
  type CreateRoleInput,
} from "./operations/manage-roles"
import { sendPasswordReset, type PasswordReset } from "./operations/reset-password"
import {
  linkSignIn,
  unlinkSignIn,
  type LinkSignInInput,
  type UnlinkSignInInput,
} from "./operations/sign-ins"
import { switchCompany } from "./operations/switch-company"
import { syncBuiltInRoles } from "./operations/sync-built-in-roles"
import { confirmEmail, requestEmailVerification } from "./operations/verify-email"
import type {
  AcceptInput,
  Acting,
  ApiKeyRegistration,
  FirstOwnerInput,
  InviteInput,
  Person,
} from "./types"

/**
 * Who works for which company (or for the operator) in which role. Every method that changes
 * something writes its audit entry and messages in the same transaction; the work, and what each
 * method refuses, is in the function of the same name in `operations/`.
 */
class MembershipModuleService extends MedusaService({
  CompanyRole,
  CompanyMember,
  Invitation,
  ActiveCompany,
  EmailVerification,
}) {
  /** Medusa calls this before it serves the first request, in every process. */
  __hooks = { onApplicationStart: async () => await this.syncBuiltInRoles() }

  @InjectManager()
  async syncBuiltInRoles(@MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_(syncBuiltInRoles, context)
  }

  @InjectManager()
  async ensureFirstOwner(
    input: FirstOwnerInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => ensureFirstOwner(tx, input), context)
  }

  @InjectManager()
  async ensureOperatorAdmin(
    input: Parameters<typeof ensureOperatorAdmin>[1],
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => ensureOperatorAdmin(tx, input), context)
  }

  @InjectManager()
  async changeRole(
    input: MemberInput & { role_id: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeRole(tx, input), context)
  }

  @InjectManager()
  async deactivateMember(input: MemberInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => deactivateMember(tx, input), context)
  }

  @InjectManager()
  async reactivateMember(input: MemberInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => reactivateMember(tx, input), context)
  }

  @InjectManager()
  async transferOwnership(input: MemberInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => transferOwnership(tx, input), context)
  }

  @InjectManager()
  async leaveTeam(input: Acting, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => leaveTeam(tx, input), context)
  }

  @InjectManager()
  async invite(input: InviteInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => invite(tx, input), context)
  }

  @InjectManager()
  async resendInvitation(
    input: InvitationInput & { team_name: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => resendInvitation(tx, input), context)
  }

  @InjectManager()
  async revokeInvitation(
    input: InvitationInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => revokeInvitation(tx, input), context)
  }

  @InjectManager()
  async findOpenInvitation(token: string, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => findOpenInvitation(tx, token), context)
  }

  @InjectManager()
  async acceptInvitation(input: AcceptInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => acceptInvitation(tx, input), context)
  }

  @InjectManager()
  async createRole(input: CreateRoleInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => createRole(tx, input), context)
  }

  @InjectManager()
  async changeRoleDefinition(
    input: ChangeRoleDefinitionInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeRoleDefinition(tx, input), context)
  }

  @InjectManager()
  async removeRole(
    input: Acting & { role_id: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => removeRole(tx, input), context)
  }

  @InjectManager()
  async registerApiKey(
    input: ApiKeyRegistration & { acting_member_id: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => registerApiKey(tx, input), context)
  }

  @InjectManager()
  async unregisterApiKey(
    input: Parameters<typeof unregisterApiKey>[1],
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => unregisterApiKey(tx, input), context)
  }

  @InjectManager()
  async switchCompany(
    input: { actor: Actor; member_id: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => switchCompany(tx, input), context)
  }

  @InjectManager()
  async requestEmailVerification(
    input: { person: Person; once?: boolean },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => requestEmailVerification(tx, input), context)
  }

  @InjectManager()
  async confirmEmail(token: string, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => confirmEmail(tx, token), context)
  }

  @InjectManager()
  async sendPasswordReset(input: PasswordReset, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => sendPasswordReset(tx, input), context)
  }

  @InjectManager()
  async linkSignIn(input: LinkSignInInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => linkSignIn(tx, input), context)
  }

  @InjectManager()
  async unlinkSignIn(input: UnlinkSignInInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => unlinkSignIn(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default MembershipModuleService
