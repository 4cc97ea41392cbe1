import { fillSlot } from "@wholesale/core/admin/kit"
import { CompanyPastSales } from "./components/company-past-sales"

fillSlot("company.after-status", CompanyPastSales)
