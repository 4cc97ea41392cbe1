import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  CustomerNote,
  DeliveryEvidence,
  DistributorRegion,
  DocumentSequence,
  OrderDocument,
  OrderGroup,
  ReturnRequest,
  ReturnRequestLine,
  SellerOrder,
  SellerOrderHistory,
  SellerOrderLine,
  SellerSettings,
  Shipment,
  ShipmentLine,
  TrackingEvent,
} from "./models"

/** Orders as sellers and buyers work on them, from placement to completion. */
class SellerOrderModuleService extends MedusaService({
  CustomerNote,
  DeliveryEvidence,
  DistributorRegion,
  DocumentSequence,
  OrderDocument,
  OrderGroup,
  ReturnRequest,
  ReturnRequestLine,
  SellerOrder,
  SellerOrderHistory,
  SellerOrderLine,
  SellerSettings,
  Shipment,
  ShipmentLine,
  TrackingEvent,
}) {
  /** Runs something in one transaction, committed when it resolves. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default SellerOrderModuleService
