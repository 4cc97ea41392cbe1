import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  PriceAttribute,
  PriceChange,
  PriceTier,
  PriceTierMember,
  PriceTierRequest,
  SellerPricing,
  WholesalePrice,
} from "./models"
import {
  applyRuledMembers,
  assignByHand,
  removeMember,
  type AssignInput,
  type RemoveMemberInput,
  type RuledMembersInput,
} from "./operations/members"
import { savePrices, type SavePricesInput } from "./operations/save-prices"
import { changeSettings, type ChangeSettingsInput } from "./operations/settings"
import {
  askForTier,
  decideTierRequest,
  withdrawTierRequest,
  type AskInput,
  type DecideTierRequestInput,
  type WithdrawInput,
} from "./operations/tier-requests"
import {
  changeTier,
  createTier,
  deleteTier,
  type ChangeTierInput,
  type CreateTierInput,
  type DeleteTierInput,
} from "./operations/tiers"

/**
 * Prices of sellers and who gets which. Every method writes its history, audit entry and messages
 * in the same transaction; the work is in `operations/`.
 */
class PriceModuleService extends MedusaService({
  PriceAttribute,
  PriceChange,
  PriceTier,
  PriceTierMember,
  PriceTierRequest,
  SellerPricing,
  WholesalePrice,
}) {
  /** @see savePrices @throws NOT_FOUND, INVALID_INPUT, PRICE_CONFLICT, PRICE_RISES */
  @InjectManager()
  async savePrices(input: SavePricesInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => savePrices(tx, input), context)
  }

  /** @see changeSettings */
  @InjectManager()
  async changeSettings(
    input: ChangeSettingsInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => changeSettings(tx, input), context)
  }

  /** @see createTier @throws CONFLICT */
  @InjectManager()
  async createTier(input: CreateTierInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => createTier(tx, input), context)
  }

  /** @see changeTier @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async changeTier(input: ChangeTierInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => changeTier(tx, input), context)
  }

  /** @see deleteTier @throws NOT_FOUND, TIER_IN_USE */
  @InjectManager()
  async deleteTier(input: DeleteTierInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => deleteTier(tx, input), context)
  }

  /** @see assignByHand @throws NOT_FOUND */
  @InjectManager()
  async assignMembers(input: AssignInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => assignByHand(tx, input), context)
  }

  /** @see removeMember @throws NOT_FOUND */
  @InjectManager()
  async removeMember(input: RemoveMemberInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => removeMember(tx, input), context)
  }

  /** @see applyRuledMembers */
  @InjectManager()
  async applyRules(input: RuledMembersInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => applyRuledMembers(tx, input), context)
  }

  /** @see askForTier @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async askForTier(input: AskInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => askForTier(tx, input), context)
  }

  /** @see decideTierRequest @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async decideTierRequest(
    input: DecideTierRequestInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => decideTierRequest(tx, input), context)
  }

  /** @see withdrawTierRequest @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async withdrawTierRequest(
    input: WithdrawInput,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => withdrawTierRequest(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default PriceModuleService
