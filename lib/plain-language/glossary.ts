/** A word of the site, as it is to be written, and the words that must not stand for it. */
type Term = { word: string; insteadOf: readonly string[] };

export type Glossary = {
  terms: readonly Term[];
  /** Short forms that the site explains, and names that consist of capitals. */
  abbreviations: readonly string[];
};

/** A draft that nobody with learning difficulties has tested. */
export const SITE_GLOSSARY: Glossary = {
  terms: [
    { word: "Leistungs-Anbieter", insteadOf: ["Leistungs-Erbringer", "Leistungserbringer"] },
    { word: "Anbieter", insteadOf: ["Träger", "Einrichtung", "Einrichtungen", "Dienstleister"] },
    { word: "Kosten-Träger", insteadOf: ["Leistungs-Träger", "Leistungsträger", "Reha-Träger", "Rehaträger"] },
    { word: "Betrieb", insteadOf: ["Unternehmen", "Arbeitgeber", "Arbeit-Geber"] },
    { word: "Eingangs-Verfahren", insteadOf: [] },
    { word: "Berufs-Bildungs-Bereich", insteadOf: [] },
    { word: "Arbeits-Bereich", insteadOf: [] },
    { word: "Post-Leit-Zahl", insteadOf: ["PLZ"] },
    { word: "Arbeits-Vertrag", insteadOf: [] },
    { word: "Mit-Bestimmung", insteadOf: [] },
    { word: "Werkstatt", insteadOf: ["Behinderten-Werkstatt", "Behindertenwerkstatt", "WfbM"] },
  ],
  abbreviations: ["EUTB", "BAG", "UB", "LWL", "LVR"],
};
