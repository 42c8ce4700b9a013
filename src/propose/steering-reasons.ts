import type { Words } from "../language.ts";
import type { BodyFacts, DraftFacts, PartnerFacts } from "./facts.ts";
import type { Reason } from "./fill.ts";

/** Why the steering group is made up as it is, with who was only asked and who has no seat. */
export const steeringReasons = (facts: DraftFacts, body: BodyFacts): readonly Reason[] => {
  const at = (field: string) => `governance.bodies.${body.id}.${field}`;
  return [
    { path: at("seats"), reason: seatsReason(facts, body) },
    {
      path: at("chair"),
      reason: {
        de: "Vorsitz und Stellvertretung kommen aus verschiedenen Akteursgruppen und nur aus Organisationen, die zugesagt haben.",
        en: "Chair and deputy come from different sectors, and only from organisations that have agreed.",
      },
    },
    {
      path: at("quorum"),
      reason: {
        de: "Beschlussfähig ist die Hälfte der Stimmen; Verwaltung und Zivilgesellschaft müssen dabei sein, damit keine Seite ohne die andere empfiehlt.",
        en: "Half of the votes make a quorum; administration and civil society must be present, so that neither side recommends without the other.",
      },
    },
    {
      path: at("meetsEveryWeeks"),
      reason: {
        de: `Alle ${body.meetsEveryWeeks} Wochen, Einladung 10 Tage vorher, Protokoll binnen 10 Tagen (Schätzung).`,
        en: `Every ${body.meetsEveryWeeks} weeks, invitation 10 days ahead, minutes within 10 days (estimate).`,
      },
    },
  ];
};

const seatsReason = (facts: DraftFacts, body: BodyFacts): Words => {
  const seats = body.seats ?? [];
  const votes = seats.reduce((sum, seat) => sum + (seat.votes ?? 1), 0);
  const isSeated = (it: PartnerFacts) => seats.some((seat) => seat.partner === it.id);
  const asked = names((facts.partners ?? []).filter((it) => isSeated(it) && it.status === "asked"));
  const without = names(
    (facts.partners ?? []).filter(
      (it) => !isSeated(it) && (it.role ?? "core") === "core" && it.status !== "idea" && it.status !== undefined,
    ),
  );
  return {
    de: [
      `${votes} Stimmen: keine Akteursgruppe über 49 Prozent, keine Organisation über einem Viertel, mindestens zwei Stimmen für die Zivilgesellschaft; Lücken füllen Zufallsauswahl und unbesetzte Sitze.`,
      asked === "" ? "" : `Angefragt, noch nicht zugesagt: ${asked}.`,
      without === "" ? "" : `Ohne Sitz: ${without}.`,
    ]
      .filter((it) => it !== "")
      .join(" "),
    en: [
      `${votes} votes: no sector above 49 per cent, no organisation above a quarter, at least two votes for civil society; residents by lot and vacant seats fill the gaps.`,
      asked === "" ? "" : `Asked, not yet agreed: ${asked}.`,
      without === "" ? "" : `Without a seat: ${without}.`,
    ]
      .filter((it) => it !== "")
      .join(" "),
  };
};

const names = (partners: readonly PartnerFacts[]): string => partners.map((it) => it.name ?? it.id ?? "").join(", ");
