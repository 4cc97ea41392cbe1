import type { DemoArticle } from "./article"

const common = { kind: "help", author: "", age: 38 } as const

/** Help for what comes after an order, and for those who sell. */
export const HELP_AFTER: DemoArticle[] = [
  {
    ...common,
    category: "shipping",
    position: 1,
    en: {
      slug: "shipping-and-delivery",
      title: "Shipping and delivery",
      summary: "From the acceptance to the parcel at your door, and what you can do in between.",
      body: `Each manufacturer ships its own part of your checkout, often in several parcels.

## The steps

- **Waiting for acceptance.** The manufacturer has 72 hours unless its own settings say otherwise. Past the deadline the order expires and your money goes back. Until it is accepted you can cancel.
- **Accepted**, in full or line by line, with the day on which the goods are expected to leave. Made-to-order goods say their lead time on the product page.
- **Shipped.** Every parcel has its own tracking and its own packing slip.
- **Delivered**, when all parcels are. What proves it, the carrier's message or the seller's word, is kept and cannot be changed.
- **Completed**, when you confirm the receipt, or by itself 7 days after the delivery.

## What shipping costs

The manufacturer sets its own options. The cart shows them per manufacturer before you order, and tells you from which value shipping is free where that is offered.

## Papers

A pro-forma invoice comes with the acceptance, the invoice with the last parcel and a credit note with each return that is credited. All of them are on the page of the order.`,
    },
    de: {
      slug: "versand-und-lieferung",
      title: "Versand und Lieferung",
      summary: "Von der Annahme bis zum Paket an Ihrer Tür, und was Sie dazwischen tun können.",
      body: `Jeder Hersteller versendet seinen Teil Ihrer Bestellung selbst, oft in mehreren Paketen.

## Die Schritte

- **Wartet auf Annahme.** Der Hersteller hat 72 Stunden, wenn er nichts anderes eingestellt hat. Danach verfällt die Bestellung, und Ihr Geld geht zurück. Bis zur Annahme können Sie stornieren.
- **Angenommen**, ganz oder Position für Position, mit dem Tag, an dem die Ware voraussichtlich abgeht. Bei Auftragsfertigung steht die Dauer auf der Produktseite.
- **Versendet.** Jedes Paket hat seine eigene Sendungsverfolgung und seinen Packzettel.
- **Geliefert**, wenn alle Pakete da sind. Was das belegt, die Meldung des Zustellers oder das Wort des Verkäufers, bleibt erhalten und lässt sich nicht ändern.
- **Abgeschlossen**, wenn Sie den Empfang bestätigen, oder von selbst 7 Tage nach der Lieferung.

## Was der Versand kostet

Der Hersteller legt seine Versandarten fest. Der Warenkorb zeigt sie je Hersteller vor der Bestellung und nennt den Wert, ab dem der Versand frei ist, wo es das gibt.

## Papiere

Die Proforma-Rechnung kommt mit der Annahme, die Rechnung mit dem letzten Paket und eine Gutschrift mit jeder gutgeschriebenen Rücksendung. Alle stehen auf der Seite der Bestellung.`,
    },
  },
  {
    ...common,
    category: "shipping",
    position: 2,
    en: {
      slug: "problems-and-disputes",
      title: "Problems with a delivery",
      summary: "Damaged, wrong, missing: how to report it, and how a dispute ends.",
      body: `Open the order and choose **Report a problem**. You say which units of which parcel it is about, what is wrong and how much you want back.

## What you need

- For goods that are damaged, defective, wrong or not as described: at least one picture or document.
- For goods that never came: nothing more. They can only be claimed as that.
- You have **30 days** after the delivery was recorded. If the money has not been released yet, your part of it is frozen at once; everything else of the order goes on.

## How it goes on

1. Your claim is the first offer. The manufacturer accepts it or makes another one; so can you. Whoever accepts names the amount, so nobody accepts something that has just changed.
2. A manufacturer that says nothing for **3 days** agrees to your claim.
3. After 3 days either side may ask us to decide; after **7 days** it comes to us by itself. We decide line by line, with reasons.
4. The end is one step: your refund, the rest to the manufacturer, and a credit note.

Units that are in dispute can't be returned at the same time, and returned ones can't be disputed. You may withdraw a claim as long as it is open.

How holding and releasing works otherwise stands in [How your payment is held and released](/help/held-payments).`,
    },
    de: {
      slug: "probleme-und-streitfaelle",
      title: "Probleme mit einer Lieferung",
      summary: "Beschädigt, falsch, nicht da: wie Sie es melden und wie ein Streitfall endet.",
      body: `Öffnen Sie die Bestellung und wählen Sie **Problem melden**. Sie geben an, um welche Einheiten welches Pakets es geht, was nicht stimmt und wie viel Sie zurückmöchten.

## Was Sie brauchen

- Bei beschädigter, defekter, falscher oder abweichender Ware: mindestens ein Bild oder Dokument.
- Bei Ware, die nie ankam: nichts weiter. Sie lässt sich nur als nicht angekommen melden.
- Sie haben **30 Tage**, nachdem die Lieferung festgehalten wurde. Ist das Geld noch nicht freigegeben, wird Ihr Teil sofort eingefroren; der Rest der Bestellung läuft weiter.

## Wie es weitergeht

1. Ihre Forderung ist das erste Angebot. Der Hersteller nimmt sie an oder macht ein anderes; Sie ebenso. Wer annimmt, nennt den Betrag, damit niemand etwas annimmt, das sich gerade geändert hat.
2. Ein Hersteller, der **3 Tage** lang nichts sagt, stimmt Ihrer Forderung zu.
3. Nach 3 Tagen kann jede Seite uns um eine Entscheidung bitten; nach **7 Tagen** kommt der Fall von selbst zu uns. Wir entscheiden Position für Position, mit Begründung.
4. Das Ende ist ein Schritt: Ihre Erstattung, der Rest an den Hersteller und eine Gutschrift.

Einheiten im Streit lassen sich nicht zugleich zurücksenden, und zurückgesandte nicht bestreiten. Solange eine Forderung offen ist, können Sie sie zurückziehen.

Wie Halten und Freigeben sonst funktioniert, steht unter [Wie Ihre Zahlung gehalten und freigegeben wird](/help/treuhand).`,
    },
  },
  {
    ...common,
    category: "selling",
    position: 1,
    en: {
      slug: "getting-paid",
      title: "When you are paid as a seller",
      summary: "What is released when, what commission is, and how the money reaches your account.",
      body: `You may begin to pack when the order says that its money is here: it is then held for you.

## Release

The money of a parcel is released when the buyer's time to inspect it is over: 3 days when the carrier reports the delivery, 14 when only you do, and at once when the buyer confirms the receipt. A carrier with tracking therefore gets you paid sooner. Shipping goes with the first parcel.

## Commission

Commission is worked out when the order is placed, on the goods after discount and without tax and shipping, and kept with its reasons. A later change of the rules changes nothing. It leaves with the money: in proportion with each release, and not at all with what goes back to the buyer.

## Payout

Released money is on your balance, under **Balance** in the dashboard. It is transferred by your payout schedule, once the minimum is reached. Two people approve every transfer.

New bank details have to be confirmed with the password, by a second person, and then cool for some days while the old ones stay in use. That is slow on purpose: it keeps a stolen login from moving your money.`,
    },
    de: {
      slug: "auszahlung",
      title: "Wann Sie als Verkäufer Ihr Geld erhalten",
      summary: "Was wann freigegeben wird, was Provision ist und wie das Geld auf Ihr Konto kommt.",
      body: `Sie können packen, sobald die Bestellung zeigt, dass ihr Geld da ist: Es wird dann für Sie gehalten.

## Freigabe

Das Geld für ein Paket wird frei, wenn die Prüfzeit des Käufers vorbei ist: 3 Tage, wenn der Zusteller die Lieferung meldet, 14, wenn nur Sie es tun, und sofort, wenn der Käufer den Empfang bestätigt. Mit Sendungsverfolgung sind Sie also früher bezahlt. Der Versand geht mit dem ersten Paket.

## Provision

Die Provision wird bei der Bestellung berechnet, auf die Ware nach Rabatt und ohne Steuer und Versand, und mit ihren Gründen festgehalten. Eine spätere Änderung der Regeln ändert daran nichts. Sie geht mit dem Geld ab: anteilig mit jeder Freigabe, und gar nicht für das, was an den Käufer zurückgeht.

## Auszahlung

Freigegebenes Geld steht auf Ihrem Guthaben, unter **Guthaben** im Dashboard. Es wird nach Ihrem Auszahlungsplan überwiesen, sobald der Mindestbetrag erreicht ist. Jede Überweisung geben zwei Personen frei.

Neue Bankdaten müssen mit dem Passwort und von einer zweiten Person bestätigt werden und ruhen dann einige Tage, während die alten gelten. Das ist absichtlich langsam: So bewegt ein gestohlener Zugang Ihr Geld nicht.`,
    },
  },
]
