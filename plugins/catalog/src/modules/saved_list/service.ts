import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { SavedList, SavedListItem } from "./models"
import {
  addListItem,
  createList,
  removeList,
  removeListItem,
  renameList,
  type AddItemInput,
  type CreateListInput,
  type ListRef,
} from "./operations/change-lists"

/** Lists of products that companies keep. */
class SavedListModuleService extends MedusaService({ SavedList, SavedListItem }) {
  /** @see createList @throws CONFLICT, LIST_FULL */
  @InjectManager()
  async create(input: CreateListInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => createList(tx, input), context)
  }

  /** @see renameList @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async rename(
    input: ListRef & { name: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => renameList(tx, input), context)
  }

  /** @see removeList @throws NOT_FOUND */
  @InjectManager()
  async remove(input: ListRef, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => removeList(tx, input), context)
  }

  /** @see addListItem @throws NOT_FOUND, LIST_FULL */
  @InjectManager()
  async addItem(input: AddItemInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => addListItem(tx, input), context)
  }

  /** @see removeListItem @throws NOT_FOUND */
  @InjectManager()
  async removeItem(
    input: ListRef & { item_id: string },
    @MedusaContext() context: TransactionContext = {}
  ) {
    return await this.transaction_((tx) => removeListItem(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default SavedListModuleService
