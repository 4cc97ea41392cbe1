export { answerBuyersOffer as POST } from "../../../../../../../handlers/seller-disputes"
