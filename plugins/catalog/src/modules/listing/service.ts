import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  Listing,
  MinimumOrder,
  OrderRule,
  ProductDocument,
  ProductionBooking,
  ProductionSlot,
  SellerLocation,
  SellerShippingOption,
} from "./models"
import { bookProduction, type Booking } from "./operations/book-production"
import { addLocation, ensureSellerSetup, type SellerSetup } from "./operations/ensure-seller-setup"
import {
  changeListing,
  countStock,
  createListings,
  removeListings,
  type ListingChange,
} from "./operations/listings"
import {
  removeMinimumOrder,
  saveMinimumOrder,
  type MinimumToSave,
} from "./operations/minimum-orders"
import { saveOrderRules, type RulesToSave } from "./operations/order-rules"
import {
  addProductDocument,
  removeProductDocument,
  type DocumentToAdd,
  type DocumentToRemove,
} from "./operations/product-documents"
import {
  addProductionSlot,
  changeProductionSlot,
  removeProductionSlot,
  type SlotRef,
} from "./operations/production-slots"
import { releaseProduction } from "./operations/release-production"
import {
  addShippingOption,
  changeShippingOption,
  removeShippingOption,
  type NewOption,
  type OptionRef,
} from "./operations/shipping-options"

type Input<Operation extends (tx: TransactionContext, input: never) => unknown> =
  Parameters<Operation>[1]

/** How manufacturers sell their products. */
class ListingModuleService extends MedusaService({
  Listing,
  MinimumOrder,
  OrderRule,
  ProductDocument,
  ProductionBooking,
  ProductionSlot,
  SellerLocation,
  SellerShippingOption,
}) {
  /** Gives new products to their seller, with their stock counted. @throws NOT_FOUND */
  @InjectManager()
  async addListings(
    input: Input<typeof createListings>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_(async (tx) => {
      await ensureSellerSetup(tx, input)
      await createListings(tx, input)
      await countStock(tx, { stocked: input, now: input.now })
    }, context)
  }

  /** @see countStock */
  @InjectManager()
  async countStock(
    input: Input<typeof countStock>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => countStock(tx, input), context)
  }

  /** @see removeListings */
  @InjectManager()
  async undoListings(
    input: Input<typeof removeListings>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => removeListings(tx, input), context)
  }

  /** @see changeListing @throws NOT_FOUND */
  @InjectManager()
  async changeListing(input: ListingChange, @MedusaContext() context: TransactionContext = {}) {
    await this.transaction_((tx) => changeListing(tx, input), context)
  }

  /** @see saveOrderRules @throws ORDER_RULE_IMPOSSIBLE, NOT_FOUND */
  @InjectManager()
  async saveOrderRules(input: RulesToSave, @MedusaContext() context: TransactionContext = {}) {
    await this.transaction_((tx) => saveOrderRules(tx, input), context)
  }

  /** @see saveMinimumOrder */
  @InjectManager()
  async saveMinimumOrder(input: MinimumToSave, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => saveMinimumOrder(tx, input), context)
  }

  /** @see removeMinimumOrder @throws NOT_FOUND */
  @InjectManager()
  async removeMinimumOrder(
    input: Input<typeof removeMinimumOrder>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => removeMinimumOrder(tx, input), context)
  }

  /** @see addProductDocument @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async addDocument(input: DocumentToAdd, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => addProductDocument(tx, input), context)
  }

  /** @see removeProductDocument @throws NOT_FOUND */
  @InjectManager()
  async removeDocument(input: DocumentToRemove, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => removeProductDocument(tx, input), context)
  }

  /** @see addProductionSlot @throws NOT_FOUND */
  @InjectManager()
  async addProductionSlot(
    input: Input<typeof addProductionSlot>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => addProductionSlot(tx, input), context)
  }

  /** @see changeProductionSlot @throws NOT_FOUND, SLOT_FULL, CONFLICT, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async changeProductionSlot(
    input: Input<typeof changeProductionSlot>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => changeProductionSlot(tx, input), context)
  }

  /** @see removeProductionSlot @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async removeProductionSlot(input: SlotRef, @MedusaContext() context: TransactionContext = {}) {
    await this.transaction_((tx) => removeProductionSlot(tx, input), context)
  }

  /** @see bookProduction */
  @InjectManager()
  async bookProduction(input: Booking, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => bookProduction(tx, input), context)
  }

  /** @see releaseProduction */
  @InjectManager()
  async releaseProduction(
    input: Input<typeof releaseProduction>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => releaseProduction(tx, input), context)
  }

  /** @see ensureSellerSetup @throws NOT_FOUND */
  @InjectManager()
  async ensureSellerSetup(
    input: Input<typeof ensureSellerSetup>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<SellerSetup> {
    return await this.transaction_((tx) => ensureSellerSetup(tx, input), context)
  }

  /** @see addLocation */
  @InjectManager()
  async addLocation(
    input: Input<typeof addLocation>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => addLocation(tx, input), context)
  }

  /** @see addShippingOption */
  @InjectManager()
  async addShippingOption(
    { seller_id, option, by, now }: Required<Omit<NewOption, "stock_location_id">>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_(async (tx) => {
      const { stock_location_id } = await ensureSellerSetup(tx, { seller_id, now })
      return await addShippingOption(tx, { seller_id, stock_location_id, option, by, now })
    }, context)
  }

  /** @see changeShippingOption @throws NOT_FOUND */
  @InjectManager()
  async changeShippingOption(
    input: Input<typeof changeShippingOption>,
    @MedusaContext() context: TransactionContext = {}
  ) {
    await this.transaction_((tx) => changeShippingOption(tx, input), context)
  }

  /** @see removeShippingOption @throws NOT_FOUND */
  @InjectManager()
  async removeShippingOption(input: OptionRef, @MedusaContext() context: TransactionContext = {}) {
    await this.transaction_((tx) => removeShippingOption(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default ListingModuleService
