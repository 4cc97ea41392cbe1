export const disputes = {
  disputes: {
    crumb: "Reklamation",
    title: "Reklamationen",
    hints: {
      seller:
        "Was nach Ansicht der Käufer nicht stimmt. Das strittige Geld bleibt gehalten, bis Sie sich einigen oder der Marktplatz entscheidet.",
      operator:
        "Worüber sich Käufer und Verkäufer nicht einig sind. Was auf Ihre Entscheidung wartet, steht oben.",
    },
    empty: "Keine Reklamationen",
    emptyHints: {
      seller:
        "Fehlt Ware, ist sie beschädigt oder nicht die bestellte, sagt es der Käufer hier. Sie antworten dann mit einer Nachricht oder einem Angebot.",
      operator:
        "Fehlt Ware, ist sie beschädigt oder nicht die bestellte, reklamiert der Käufer beim Verkäufer. Einigen sich die beiden nicht rechtzeitig, entscheiden Sie.",
    },
    number: "Reklamation",
    one: "Reklamation #{{number}}",
    order: "Bestellung #{{number}}",
    orderHead: "Bestellung",
    with: "mit {{name}}",
    reasonsHead: "Was nicht stimmt",
    claimed: "Forderung",
    claims: "{{amount}} gefordert",
    state: "Status",
    states: {
      unresolved: "Nicht erledigt",
      open: "Offen",
      negotiating: "In Verhandlung",
      escalated: "Zu entscheiden",
      resolved: "Erledigt",
      withdrawn: "Zurückgezogen",
    },
    waitsFor: "Wartet auf",
    waits: {
      open: "Antwort des Verkäufers",
      negotiating: "Einigung",
      escalated: "Entscheidung des Marktplatzes",
      withdrawn: "–",
    },
    wentBack: "{{amount}} erstattet",
    reasons: {
      not_received: "Nicht angekommen",
      short_count: "Zu wenig",
      damaged: "Beschädigt",
      defective: "Defekt",
      wrong_item: "Falscher Artikel",
      not_as_described: "Nicht wie beschrieben",
    },
    sides: {
      buyer: "Käufer",
      seller: "Verkäufer",
      operator: "Marktplatz",
      system: "Automatisch",
    },
    speakers: {
      buyer: "Der Käufer",
      seller: "Der Verkäufer",
      operator: "Der Marktplatz",
      system: "Frist",
    },
    about: {
      seller: "{{buyer}} reklamiert einen Teil der Bestellung #{{number}}.",
      operator: "{{buyer}} reklamiert einen Teil der Bestellung #{{number}} von {{seller}}.",
    },
    frozen: "Dafür zurückgehalten",
    stays: "bis die Reklamation vorbei ist",
    releasedBefore:
      "der Rest war schon freigegeben; eine Erstattung davon geht vom Guthaben des Verkäufers ab",
    onTheTable: "Auf dem Tisch",
    offerOf: {
      buyer: "damit wäre der Käufer einverstanden",
      seller: "damit wäre der Verkäufer einverstanden",
    },
    buyerGot: "Dem Käufer erstattet",
    sellerGot: "Bleibt dem Verkäufer",
    next: {
      seller: {
        open: "Antworten Sie bis {{date}}: Wer schweigt, stimmt der Forderung zu, und sie wird dann erstattet.",
        negotiating:
          "Einigen Sie sich bis {{date}} mit dem Käufer; danach entscheidet der Marktplatz.",
        escalated: "Der Marktplatz entscheidet. Bis dahin können Sie sich noch einigen.",
        withdrawn:
          "Der Käufer hat die Forderung am {{date}} zurückgezogen. Das Geld geht wieder seinen üblichen Weg.",
      },
      operator: {
        open: "Der Verkäufer antwortet bis {{date}}; schweigt er, wird die Forderung erstattet.",
        negotiating: "Die beiden verhandeln bis {{date}}; danach entscheiden Sie.",
        escalated:
          "Die beiden haben sich nicht geeinigt: Sie entscheiden. Bis dahin können sie sich noch einigen.",
        withdrawn:
          "Der Käufer hat die Forderung am {{date}} zurückgezogen. Das Geld geht wieder seinen üblichen Weg.",
      },
    },
    resolvedBy: {
      agreement: "Beide Seiten haben sich am {{date}} geeinigt. Das Geld hat sich bewegt.",
      operator: "Der Marktplatz hat am {{date}} entschieden. Das Geld hat sich bewegt.",
      timer:
        "Der Verkäufer hat nicht rechtzeitig geantwortet: Die Forderung wurde am {{date}} erstattet.",
    },
    facts: "Zu dieser Reklamation",
    openedAt: "Eröffnet",
    closedAt: "Beendet",
    answerBy: "Verkäufer antwortet bis",
    escalatableAt: "Jede Seite kann den Marktplatz fragen ab",
    escalatesAt: "Geht an den Marktplatz am",
    lines: "Was reklamiert wird",
    article: "Artikel",
    shipment: "Sendung",
    ofShipment: "Sendung #{{number}}",
    quantity: "Menge",
    reason: "Was nicht stimmt",
    refunded: "Erstattet",
    shipping: "Versand",
    total: "Summe",
    thread: "Gespräch",
    threadHints: {
      seller:
        "Der Käufer und der Marktplatz lesen mit. Nichts davon lässt sich ändern oder entfernen.",
      operator: "Käufer und Verkäufer lesen mit. Nichts davon lässt sich ändern oder entfernen.",
    },
    deeds: {
      opened: { other: "Eröffnet die Reklamation und fordert {{amount}}" },
      offer: { other: "Bietet eine Erstattung von {{amount}}" },
      accepted: { other: "Nimmt eine Erstattung von {{amount}} an" },
      declined: { other: "Lehnt eine Erstattung von {{amount}} ab" },
      escalated: {
        operator: "Übernimmt die Reklamation, um sie zu entscheiden",
        system: "Keine Einigung in der Frist: Der Marktplatz entscheidet",
        other: "Bittet den Marktplatz um eine Entscheidung",
      },
      resolved: {
        operator: "Entscheidet: {{amount}} werden erstattet",
        system: "Keine Antwort in der Frist: {{amount}} werden erstattet",
        other: "Erledigt: {{amount}} werden erstattet",
      },
      withdrawn: { other: "Zieht die Forderung zurück" },
    },
    showPicture: "{{name}} groß zeigen",
    noPicture: "{{name}} ließ sich nicht laden",
    text: "Nachricht",
    answered: "Beantwortet",
    accept: {
      open: "{{amount}} annehmen",
      title: "Eine Erstattung von {{amount}} annehmen?",
      hint: "{{buyer}} bekommt {{refund}} zurück, {{rest}} der Forderung bleiben Ihnen. Das Geld bewegt sich sofort und die Reklamation ist vorbei; das lässt sich nicht zurücknehmen.",
      submit: "Annehmen",
    },
    decline: {
      title: "Eine Erstattung von {{amount}} ablehnen?",
      hint: "Es bewegt sich kein Geld. Die Reklamation geht weiter: Machen Sie ein eigenes Angebot, sonst entscheidet der Marktplatz.",
      submit: "Ablehnen",
    },
    offer: {
      open: "Angebot machen",
      hint: "Was Sie von den geforderten {{claim}} erstatten würden. Es ersetzt jedes frühere Angebot; nimmt der Käufer es an, bewegt sich das Geld sofort.",
      amount: "Erstattung in {{currency}}",
      means: "{{rest}} der Forderung bleiben Ihnen.",
      half: "Die Hälfte",
      full: "Alles",
      submit: "Angebot senden",
      done: "Angebot gesendet",
    },
    problems: {
      not_an_amount: "Schreiben Sie einen Betrag, zum Beispiel 120,50",
      too_much: "Höchstens {{most}} sind gefordert",
    },
    escalate: {
      seller: {
        submit: "Marktplatz entscheiden lassen",
        hint: "Der Marktplatz liest alles, was gesagt und gezeigt wurde, und entscheidet. Bis dahin können Sie sich noch einigen.",
        done: "Der Marktplatz ist um eine Entscheidung gebeten",
      },
      operator: {
        submit: "Übernehmen",
        hint: "Sie entscheiden, obwohl die beiden noch Zeit hätten, sich zu einigen. Beide erfahren davon.",
        done: "Übernommen",
      },
    },
    message: {
      label: "Nachricht schreiben",
      hints: {
        seller:
          "Nach der ersten Antwort, gleich welcher, gilt Schweigen nicht mehr als Zustimmung.",
        operator: "Käufer und Verkäufer bekommen sie beide.",
      },
      attach: "Datei hinzufügen",
      attachHint: "PDF, PNG oder JPEG, bis 10 MB; höchstens 10 Dateien",
      attached: "Dateien dieser Nachricht",
      remove: "{{name}} entfernen",
      submit: "Senden",
      done: "Nachricht gesendet",
    },
    decide: {
      head: "Ihre Entscheidung",
      hint: "Sagen Sie zu jeder Forderung, was an den Käufer zurückgeht. Den Rest der Forderung bekommt der Verkäufer.",
      allToBuyer: "Alles an den Käufer",
      allToSeller: "Alles an den Verkäufer",
      refundFor: "Erstattung für {{name}}",
      ofClaim: "von {{amount}}",
      gets: "{{name}} bekommt",
      reason: "Begründung",
      reasonHint: "Käufer und Verkäufer lesen sie Wort für Wort.",
      submit: "Entscheiden",
      title: "Reklamation #{{number}} entscheiden?",
      means:
        "{{buyer}} bekommt {{refund}} zurück, {{seller}} bekommt {{rest}}. Das Geld bewegt sich sofort, und das lässt sich nicht zurücknehmen.",
      done: "Entschieden; das Geld hat sich bewegt",
    },
  },
}
