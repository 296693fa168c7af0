import { createOffer } from "@/lib/offers/commands";
import type { OfferDraft } from "@/lib/offers/schema";
import { changeVisibility, createProvider } from "@/lib/providers/commands";
import type { ProviderDraft } from "@/lib/providers/schema";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { recordEvidence } from "@/lib/recognitions/commands/record-evidence";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { registerFunder } from "@/lib/recognitions/commands/register-funder";
import type { EvidenceDraft, StatusRecord } from "@/lib/recognitions/schema";
import type { FunderKind } from "@/lib/recognitions/types";
import { createSite } from "@/lib/sites/commands";
import type { SiteDraft } from "@/lib/sites/schema";
import { contextOf, editor, firstReviewer, secondReviewer } from "./actors";

const ctx = contextOf(editor);
let number = 0;

/** Valid parts of an entry, made through the commands; overrides say what a test is about. */
export function makeProvider(overrides: Partial<ProviderDraft> = {}) {
  number += 1;
  return createProvider(ctx, {
    name: `Lernort Ahorn ${number} (Beispiel)`,
    source: "STAFF",
    confirmedOn: "2026-03-01",
    ...overrides,
  });
}

export function makeSite(providerId: string, overrides: Partial<SiteDraft> = {}) {
  return createSite(ctx, {
    providerId,
    fields: { street: "Musterweg 1", postcode: "34117", city: "Kassel", ...overrides },
  });
}

export function makeOffer(siteId: string, overrides: Partial<OfferDraft> = {}) {
  return createOffer(ctx, { siteId, fields: { area: "TRAINING", setting: "ONLY_COMPANY", ...overrides } });
}

export function makeFunder(kind: FunderKind, key = `${kind.toLowerCase()}:test`) {
  return registerFunder(ctx, {
    key,
    kind,
    name: `Kostenträger ${kind}`,
    shortName: null,
    aliases: [],
    land: null,
    unverified: false,
  });
}

export function makeCell(ids: { offerId: string; funderId: string }, overrides: Partial<StatusRecord> = {}) {
  return recordStatus(ctx, { ...ids, status: "GRANTED", validFrom: "2025-01-01", ...overrides });
}

export function makeEvidence(providerId: string, recognitionId: string, overrides: Partial<EvidenceDraft> = {}) {
  return recordEvidence(ctx, {
    providerId,
    kind: "FUNDER_LETTER",
    issuedOn: "2026-01-10",
    proves: [{ recognitionId }],
    ...overrides,
  });
}

/** A published entry with one site, one offer and one unchecked grant of the Bundesagentur. */
export async function makeEntry(
  overrides: { provider?: Partial<ProviderDraft>; site?: Partial<SiteDraft>; offer?: Partial<OfferDraft> } = {},
) {
  const provider = await makeProvider(overrides.provider);
  const site = await makeSite(provider.id, overrides.site);
  const offer = await makeOffer(site.id, overrides.offer);
  const kind = overrides.offer?.area === "WORK" ? "EGH" : "BA";
  const funder = await makeFunder(kind);
  const cell = await makeCell({ offerId: offer.id, funderId: funder.id });
  const { version } = await changeVisibility(ctx, { id: provider.id, version: provider.version, to: "PUBLISHED" });
  return { provider: { ...provider, version }, site, offer, funder, cell };
}

/** A cell that two people confirmed on `FUNDER_LETTER` and, on the BA's path, a certificate; answers its new version. */
export async function makeConfirmedCell(
  ids: { providerId: string; offerId: string; funderId: string },
  overrides: Partial<StatusRecord> = {},
) {
  const { id, version } = await makeCell({ offerId: ids.offerId, funderId: ids.funderId }, overrides);
  await makeEvidence(ids.providerId, id);
  await makeEvidence(ids.providerId, id, {
    kind: "AZAV_CERTIFICATE",
    issuedOn: "2025-01-10",
    validUntil: "2027-06-30",
  });
  const review = { recognitionId: id, outcome: "CONFIRMED" as const, reason: "Schreiben und Zertifikat liegen vor" };
  const first = await decideReview(contextOf(firstReviewer), { ...review, version });
  return decideReview(contextOf(secondReviewer), { ...review, version: first.version });
}
