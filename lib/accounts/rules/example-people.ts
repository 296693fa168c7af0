import type { StaffRole } from "@/lib/platform/actor";

/** The made-up people of the example data, one for each way to work. Without a role: they look after example entries. */
export const EXAMPLE_PEOPLE: readonly { email: string; name: string; roles: readonly StaffRole[] }[] = [
  { email: "pruefung-1@example.org", name: "Prüfung 1 (Beispiel)", roles: ["REVIEWER"] },
  { email: "pruefung-2@example.org", name: "Prüfung 2 (Beispiel)", roles: ["REVIEWER"] },
  { email: "leitung@example.org", name: "Leitung (Beispiel)", roles: ["LEAD"] },
  { email: "redaktion@example.org", name: "Redaktion (Beispiel)", roles: ["CONTENT"] },
  { email: "lesend@example.org", name: "Lesend (Beispiel)", roles: ["AUDITOR"] },
  { email: "anbieter@example.org", name: "Anbieter-Leitung (Beispiel)", roles: [] },
  { email: "team@example.org", name: "Anbieter-Redaktion (Beispiel)", roles: [] },
  { email: "anderer-anbieter@example.org", name: "Anderer Anbieter (Beispiel)", roles: [] },
];
