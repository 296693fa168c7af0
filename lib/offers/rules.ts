import type { OfferDraft, OfferPatch } from "./schema";

/** What a recognition rests on: where the work is done, and which part of it is offered. */
const PROPOSED: readonly (keyof OfferDraft)[] = ["area", "setting", "scope", "partOf"];

/** Whether a patch leaves alone what is recognised: such changes are public at once (domain 3.3). */
export const isLightPatch = (patch: OfferPatch): boolean =>
  Object.keys(patch).every((field) => !PROPOSED.some((proposed) => proposed === field));
