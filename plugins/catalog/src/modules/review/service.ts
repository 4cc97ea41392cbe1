import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { Review, ReviewReport, ReviewVersion } from "./models"
import { addImage, type AddImageInput } from "./operations/add-image"
import { moderateReview, type ModerateInput } from "./operations/moderate-review"
import { publishDueReviews, type PublishDueInput } from "./operations/publish-due-reviews"
import { replyToReview, type ReplyInput } from "./operations/reply-to-review"
import { reportReview, type ReportInput } from "./operations/report-review"
import { writeReview, type WriteReviewInput } from "./operations/write-review"

/** What companies say about products that they received. */
class ReviewModuleService extends MedusaService({ Review, ReviewReport, ReviewVersion }) {
  /** @see writeReview @throws NOT_FOUND, REVIEW_NOT_ALLOWED */
  @InjectManager()
  async write(input: WriteReviewInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => writeReview(tx, input), context)
  }

  /** @see addImage @throws NOT_FOUND, REVIEW_NOT_ALLOWED */
  @InjectManager()
  async addImage(input: AddImageInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => addImage(tx, input), context)
  }

  /** @see replyToReview @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async reply(input: ReplyInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => replyToReview(tx, input), context)
  }

  /** @see reportReview @throws NOT_FOUND, CONFLICT */
  @InjectManager()
  async report(input: ReportInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => reportReview(tx, input), context)
  }

  /** @see moderateReview @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
  @InjectManager()
  async moderate(input: ModerateInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => moderateReview(tx, input), context)
  }

  /** @see publishDueReviews */
  @InjectManager()
  async publishDue(input: PublishDueInput, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => publishDueReviews(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default ReviewModuleService
