import { fillSlot } from "@wholesale/core/admin/kit"
import { OrderMoney } from "./components/order/order-money"

fillSlot("order.after-shipments", OrderMoney)
