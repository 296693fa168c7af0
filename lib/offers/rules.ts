import type { OfferDraft, OfferPatch } from "./schema";

/** What a recognition rests on: where the work is done, and which part of it is offered. */
const PROPOSED: readonly (keyof OfferDraft)[] = ["area", "setting", "scope", "partOf"];

/** Whether a patch leaves alone what is recognised: such changes are public at once (domain 3.3). */
export const isLightPatch = (patch: OfferPatch): boolean =>
  Object.keys(patch).every((field) => !PROPOSED.some((proposed) => proposed === field));

/** Whether a patch says nothing but the free places of a day. */
export const isPlacesPatch = (patch: OfferPatch): boolean =>
  Object.keys(patch).every((field) => field === "places" || field === "placesOn");
