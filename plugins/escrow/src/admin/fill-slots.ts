import { fillSlot } from "@wholesale/core/admin/kit"
import { OrderMoney } from "./components/order/order-money"
import { CompanyPayouts } from "./components/payouts/company-payouts"

fillSlot("order.after-shipments", OrderMoney)
fillSlot("company.after-status", CompanyPayouts)
