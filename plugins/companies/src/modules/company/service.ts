import type { TransactionContext } from "@wholesale/core"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { Company, CompanyHistory, CompanyLocation, CompanyTaxId } from "./models"
import { changeLegalFacts, type ChangeLegalFactsInput } from "./operations/change-legal-facts"
import {
  addLocation,
  changeLocation,
  removeLocation,
  type AddLocationInput,
  type ChangeLocationInput,
  type RemoveLocationInput,
} from "./operations/change-locations"
import {
  changeLogo,
  changeProfile,
  type ChangeLogoInput,
  type ChangeProfileInput,
} from "./operations/change-profile"
import { changeStatus } from "./operations/change-status"
import { registerCompany } from "./operations/register-company"
import { setVerificationLevel } from "./operations/set-verification-level"
import type { RegisterCompanyInput, StatusChange, VerificationOutcome } from "./types"

/**
 * Companies and what they say about themselves. Every method that changes something writes its
 * history, audit entry and messages in the same transaction; the work is in `operations/`.
 */
class CompanyModuleService extends MedusaService({
  Company,
  CompanyTaxId,
  CompanyLocation,
  CompanyHistory,
}) {
  /** @see registerCompany */
  @InjectManager()
  async register(input: RegisterCompanyInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => registerCompany(tx, input), context)
  }

  /** @see changeProfile @throws NOT_FOUND */
  @InjectManager()
  async changeProfile(
    input: ChangeProfileInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeProfile(tx, input), context)
  }

  /** @see changeLogo @throws NOT_FOUND */
  @InjectManager()
  async changeLogo(input: ChangeLogoInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => changeLogo(tx, input), context)
  }

  /** @see changeLegalFacts @throws NOT_FOUND */
  @InjectManager()
  async changeLegalFacts(
    input: ChangeLegalFactsInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeLegalFacts(tx, input), context)
  }

  /** @see changeStatus @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async changeStatus(input: StatusChange, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => changeStatus(tx, input), context)
  }

  /** @see setVerificationLevel @throws NOT_FOUND */
  @InjectManager()
  async setVerificationLevel(
    input: VerificationOutcome,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => setVerificationLevel(tx, input), context)
  }

  /** Adds an address to a company. */
  @InjectManager()
  async addLocation(input: AddLocationInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => addLocation(tx, input), context)
  }

  /** @throws NOT_FOUND when the company has no such location */
  @InjectManager()
  async changeLocation(
    input: ChangeLocationInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeLocation(tx, input), context)
  }

  /** @throws NOT_FOUND when the company has no such location */
  @InjectManager()
  async removeLocation(
    input: RemoveLocationInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => removeLocation(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default CompanyModuleService
