import { RECOGNITION_STATUSES, type RecognitionStatus } from "@/lib/recognitions/types";
import { wordKey } from "./columns";
import type { Reader } from "./read";

/**
 * What associations write for a funder's decision, on whichever path. "abgelaufen" is left out on purpose: the end of a
 * period is a date, not a decision (§ 127 (4) SGB IX, § 181 (5) SGB III). "anerkannt" is understood, never shown.
 */
const WORDS: Record<RecognitionStatus, readonly string[]> = {
  PLANNED: ["geplant", "in Planung", "Planung", "in Vorbereitung"],
  APPLIED: [
    "beantragt",
    "Antrag gestellt",
    "Antrag läuft",
    "AZAV beantragt",
    "QLHB eingereicht",
    "eingereicht",
    "Nachbesserung",
    "angefragt",
    "zu Verhandlungen aufgefordert",
    "im Verfahren",
  ],
  NEGOTIATION: [
    "in Verhandlung",
    "Verhandlung",
    "Verhandlungen laufen",
    "verhandelt",
    "Kostensatz in Verhandlung",
    "Vereinbarung in Verhandlung",
  ],
  ARBITRATION: ["Schiedsstelle", "Schiedsstelle angerufen", "im Schiedsverfahren"],
  GRANTED: [
    "zugelassen",
    "Zulassung",
    "anerkannt",
    "Anerkennung",
    "bewilligt",
    "genehmigt",
    "Vereinbarung",
    "Vereinbarung geschlossen",
    "Leistungsvereinbarung",
    "LV",
    "Vereinbarung in Kraft",
    "in Kraft",
    "Vertrag",
    "Vertrag geschlossen",
    "Vertrag § 38",
    "abgeschlossen",
    "liegt vor",
    "vorhanden",
    "gültig",
    "aktiv",
    "ja",
  ],
  SUSPENDED: ["ruht", "ruhend", "ruht zurzeit", "pausiert", "ausgesetzt", "zurzeit keine Aufnahme", "Aufnahmestopp"],
  CASE_BY_CASE: [
    "Einzelfall",
    "im Einzelfall",
    "nur im Einzelfall",
    "Einzelfallvereinbarung",
    "Einzelvereinbarung",
    "Einzelfallentscheidung",
    "per Bescheid",
    "§ 123 (5)",
    "§ 123 Abs. 5",
    "orientiert sich an BA",
    "orientiert sich an der BA",
  ],
  PERSONAL_BUDGET: [
    "Persönliches Budget",
    "Pers. Budget",
    "PB",
    "über Persönliches Budget",
    "nur Persönliches Budget",
    "§ 29",
  ],
  REFUSED: ["abgelehnt", "Ablehnung", "keine Vereinbarung"],
  WITHDRAWN: ["zurückgezogen", "Antrag zurückgezogen", "zurückgenommen"],
  REVOKED: ["entzogen", "widerrufen", "fristlos gekündigt", "§ 130"],
  ENDED: ["beendet", "Ende", "ausgelaufen", "gekündigt", "eingestellt", "aufgegeben"],
};

const STATUS_BY_KEY = new Map(
  RECOGNITION_STATUSES.flatMap((status) =>
    [status, ...WORDS[status]].map((word): [string, RecognitionStatus] => [wordKey(word), status]),
  ),
);

/** "Vereinbarung (seit 2021)" is read without its addition. */
export const readStatus: Reader<RecognitionStatus> = (typed) => {
  const status = STATUS_BY_KEY.get(wordKey(typed)) ?? STATUS_BY_KEY.get(wordKey(typed.replace(/\(.*\)\s*$/, "")));
  return status ? { value: status } : { code: "unknown_status" };
};

/** The word that stands for a status in what we write. */
export const statusWord = (status: RecognitionStatus): string => WORDS[status][0] ?? status;
