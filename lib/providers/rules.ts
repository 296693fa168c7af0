import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import type { ProviderPatch } from "./schema";
import type { Visibility } from "./types";

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const SLUG_LENGTH = 60;

/** "Lebenswege Süd gGmbH (Beispiel)" → "lebenswege-sued-ggmbh-beispiel". Never empty. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const words = plain.match(/[a-z0-9]+/g) ?? ["anbieter"];
  return words.join("-").slice(0, SLUG_LENGTH).replace(/-+$/, "");
}

/** The first of "name", "name-2", "name-3" … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

const NEXT: Record<Visibility, readonly Visibility[]> = {
  DRAFT: ["SUBMITTED", "PUBLISHED", "ARCHIVED"],
  SUBMITTED: ["DRAFT", "PUBLISHED", "ARCHIVED"],
  PUBLISHED: ["HIDDEN", "BLOCKED", "ARCHIVED"],
  HIDDEN: ["PUBLISHED", "BLOCKED", "ARCHIVED"],
  BLOCKED: ["PUBLISHED", "HIDDEN", "ARCHIVED"],
  ARCHIVED: ["DRAFT"],
};

/** Whether an entry may go from one visibility to another (domain: Sichtbarkeit). */
export function mayBecome({ from, to }: { from: Visibility; to: Visibility }): boolean {
  return NEXT[from].includes(to);
}

/** What an entry's own people do with it: hand it in, and take it back while BAG UB has not decided. */
export const isHandIn = ({ from, to }: { from: Visibility; to: Visibility }): boolean =>
  (from === "DRAFT" && to === "SUBMITTED") || (from === "SUBMITTED" && to === "DRAFT");

/** What takes something away or vouches for it is explained; jobs explain themselves by their name. */
export function ensureReason({ actor, reason }: { actor: Actor; reason?: string }): void {
  if (actor.kind === "staff" && !reason?.trim()) throw new AppError("invalid", "reason");
}

const LIGHT: readonly (keyof ProviderPatch)[] = [
  "about",
  "website",
  "email",
  "phone",
  "contactRole",
  "contactHours",
  "representation",
  "womensRepresentative",
  "protectionConcept",
  "complaintsOffice",
];

/** Whether a patch leaves identity alone: such changes are public at once and looked at afterwards (domain 3.3). */
export const isLightPatch = (patch: ProviderPatch): boolean =>
  Object.keys(patch).every((field) => LIGHT.some((light) => light === field));
