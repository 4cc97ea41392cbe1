import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext as Tx } from "@wholesale/core"
import { standingOf, type Standing } from "../../domain/verification/level"
import * as models from "./models"
import * as applicant from "./operations/applicant"
import * as certifications from "./operations/certifications"
import * as checks from "./operations/checks"
import * as documents from "./operations/documents"
import * as expiry from "./operations/expiry"
import * as open from "./operations/open"
import * as requirements from "./operations/requirements"
import * as review from "./operations/review"

/** What an operation takes besides the transaction. */
type Input<Operation> = Operation extends (tx: Tx, input: infer In) => unknown ? In : never

/**
 * Verification cases, their evidence, documents and certifications. Every change writes its
 * history, audit entry and messages in one transaction; the work is in `operations/`.
 */
class VerificationModuleService extends MedusaService({ ...models }) {
  /** Medusa calls this once the application has started: the tables are there by then. */
  __hooks = {
    onApplicationStart: async () => {
      await this.upsertDefaultRequirements()
    },
  }

  @InjectManager()
  async upsertDefaultRequirements(@MedusaContext() context: Tx = {}) {
    await this.transaction_(requirements.upsertDefaults, context)
  }

  /** @see open.openCase */
  @InjectManager()
  async openCase(input: Input<typeof open.openCase>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => open.openCase(tx, input), context)
  }

  /** @see applicant.attestItem */
  @InjectManager()
  async attestItem(input: Input<typeof applicant.attestItem>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => applicant.attestItem(tx, input), context)
  }

  /** @see applicant.attachDocument */
  @InjectManager()
  async attachDocument(
    input: Input<typeof applicant.attachDocument>,
    @MedusaContext() context: Tx = {}
  ) {
    await this.transaction_((tx) => applicant.attachDocument(tx, input), context)
  }

  /** @see applicant.detachDocument */
  @InjectManager()
  async detachDocument(
    input: Input<typeof applicant.detachDocument>,
    @MedusaContext() context: Tx = {}
  ) {
    await this.transaction_((tx) => applicant.detachDocument(tx, input), context)
  }

  /** @see applicant.submitCase */
  @InjectManager()
  async submitCase(input: Input<typeof applicant.submitCase>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => applicant.submitCase(tx, input), context)
  }

  /** @see applicant.withdrawCase */
  @InjectManager()
  async withdrawCase(
    input: Input<typeof applicant.withdrawCase>,
    @MedusaContext() context: Tx = {}
  ) {
    await this.transaction_((tx) => applicant.withdrawCase(tx, input), context)
  }

  /** @see review.assignCase */
  @InjectManager()
  async assignCase(input: Input<typeof review.assignCase>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => review.assignCase(tx, input), context)
  }

  /** @see review.startReview */
  @InjectManager()
  async startReview(input: Input<typeof review.startReview>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => review.startReview(tx, input), context)
  }

  /** @see review.reviewItem */
  @InjectManager()
  async reviewItem(input: Input<typeof review.reviewItem>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => review.reviewItem(tx, input), context)
  }

  /** @see review.approveCase */
  @InjectManager()
  async approveCase(input: Input<typeof review.approveCase>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => review.approveCase(tx, input), context)
  }

  /** @see review.rejectCase */
  @InjectManager()
  async rejectCase(input: Input<typeof review.rejectCase>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => review.rejectCase(tx, input), context)
  }

  /** @see review.askForInfo */
  @InjectManager()
  async askForInfo(input: Input<typeof review.askForInfo>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => review.askForInfo(tx, input), context)
  }

  /** @see review.revokeCase */
  @InjectManager()
  async revokeCase(input: Input<typeof review.revokeCase>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => review.revokeCase(tx, input), context)
  }

  /** @see expiry.dueCases */
  @InjectManager()
  async dueCases(input: Input<typeof expiry.dueCases>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => expiry.dueCases(tx, input), context)
  }

  /** @see expiry.expireCase */
  @InjectManager()
  async expireCase(input: Input<typeof expiry.expireCase>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => expiry.expireCase(tx, input), context)
  }

  /** @see expiry.remindCases @see expiry.sweepCertifications */
  @InjectManager()
  async sweepEndings(input: Input<typeof expiry.remindCases>, @MedusaContext() context: Tx = {}) {
    await this.transaction_(async (tx) => {
      await expiry.remindCases(tx, input)
      await expiry.sweepCertifications(tx, input)
    }, context)
  }

  /** The level that a company's cases amount to, and until when. */
  @InjectManager()
  async standing(
    { company_id: companyId, now }: { company_id: string; now: Date },
    @MedusaContext() context: Tx = {}
  ): Promise<Standing> {
    const cases = await this.transaction_((tx) => expiry.standingsOf(tx, companyId), context)
    return standingOf(cases, now)
  }

  /** @see checks.checkableCases */
  @InjectManager()
  async checkableCases(companyId: string, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => checks.checkableCases(tx, companyId), context)
  }

  /** @see checks.recordChecks */
  @InjectManager()
  async recordChecks(input: Input<typeof checks.recordChecks>, @MedusaContext() context: Tx = {}) {
    await this.transaction_((tx) => checks.recordChecks(tx, input), context)
  }

  /** @see checks.applyFactsChange */
  @InjectManager()
  async applyFactsChange(
    input: Input<typeof checks.applyFactsChange>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => checks.applyFactsChange(tx, input), context)
  }

  /** @see documents.addDocument */
  @InjectManager()
  async addDocument(input: Input<typeof documents.addDocument>, @MedusaContext() context: Tx = {}) {
    return await this.transaction_((tx) => documents.addDocument(tx, input), context)
  }

  /** @see documents.openDocument */
  @InjectManager()
  async openDocument(
    input: Input<typeof documents.openDocument>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => documents.openDocument(tx, input), context)
  }

  /** @see documents.removeDocument */
  @InjectManager()
  async removeDocument(
    input: Input<typeof documents.removeDocument>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => documents.removeDocument(tx, input), context)
  }

  /** @see certifications.addCertification */
  @InjectManager()
  async addCertification(
    input: Input<typeof certifications.addCertification>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => certifications.addCertification(tx, input), context)
  }

  /** @see certifications.removeCertification */
  @InjectManager()
  async removeCertification(
    input: Input<typeof certifications.removeCertification>,
    @MedusaContext() context: Tx = {}
  ) {
    await this.transaction_((tx) => certifications.removeCertification(tx, input), context)
  }

  /** @see certifications.decideCertification */
  @InjectManager()
  async decideCertification(
    input: Input<typeof certifications.decideCertification>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => certifications.decideCertification(tx, input), context)
  }

  /** @see requirements.addRequirement */
  @InjectManager()
  async addRequirement(
    input: Input<typeof requirements.addRequirement>,
    @MedusaContext() context: Tx = {}
  ) {
    return await this.transaction_((tx) => requirements.addRequirement(tx, input), context)
  }

  /** @see requirements.changeRequirement */
  @InjectManager()
  async changeRequirement(
    input: Input<typeof requirements.changeRequirement>,
    @MedusaContext() context: Tx = {}
  ) {
    await this.transaction_((tx) => requirements.changeRequirement(tx, input), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: Tx) => Promise<Result>,
    @MedusaContext() context: Tx = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default VerificationModuleService
