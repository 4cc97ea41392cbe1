import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { TradeHistory, TradeRelationship } from "./models"
import {
  decideRelationship,
  requestRelationship,
  type DecideInput,
  type RequestInput,
} from "./operations"

/** Which retailers may trade with which sellers. */
class TradeModuleService extends MedusaService({ TradeHistory, TradeRelationship }) {
  /** @see requestRelationship @throws RELATIONSHIP_EXISTS */
  @InjectManager()
  async request(input: RequestInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => requestRelationship(tx, input), context)
  }

  /** @see decideRelationship @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async decide(input: DecideInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => decideRelationship(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default TradeModuleService
