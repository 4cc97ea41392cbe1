export { answerSellersOffer as POST } from "../../../../../../handlers/buyer-disputes"
