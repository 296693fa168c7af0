import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import type { PublicEvidence } from "@/lib/directory/types/public-entry";
import { german } from "@/lib/i18n/messages";
import { evidenceWords } from "./evidence-words";

const formats = { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric" } } } as const;
const t = createTranslator({ locale: "de", messages: german, timeZone: "Europe/Berlin", formats });
const on = "2026-03-02";

test.each<[string, PublicEvidence | null]>([
  ["Liste des Kostenträgers (LWL), abgerufen am 02.03.2026", { kind: "FUNDER_LIST", issuer: "LWL", on }],
  ["Auskunft am Telefon am 02.03.2026", { kind: "PHONE_NOTE", issuer: null, on }],
  ["Leistungsvereinbarung (LVR) vom 02.03.2026", { kind: "SERVICE_AGREEMENT", issuer: "LVR", on }],
  ["Zertifikat nach AZAV", { kind: "AZAV_CERTIFICATE", issuer: null, on: null }],
  ["kein geprüfter Beleg", null],
])("the public reads “%s”", (words, evidence) => {
  expect(evidenceWords(t, evidence)).toBe(words);
});
