"use server";
import type { Opened } from "@/lib/directory/actions/rebased";
import { TEXT_FIELDS, toFormValues } from "@/lib/directory/rules/sections";
import type { StaffEntry, StaffOffer } from "@/lib/directory/types/staff-entry";
import { editOffer } from "@/lib/offers/commands";
import { defineAction } from "@/lib/platform/action";
import { berlinDay } from "@/lib/platform/day";
import { sayAsMember } from "../commands/drafts";
import { LIGHT_PLACES_FIELDS, LIGHT_PROFILE_FIELDS } from "../rules/sections";
import { pauseForm, placesForm, profileForm, statePlacesForm, textsForm } from "../schema";
import { leave, ownSection } from "./own-section";

const light = (names: readonly (keyof StaffOffer)[]) => ({
  stand: "gespeichert" as const,
  reopen: ({ sites }: StaffEntry, id: string): Opened | null => {
    const offer = sites.flatMap(({ offers }) => offers).find((each) => each.id === id);
    return offer ? { version: offer.version, values: toFormValues(offer, names) } : null;
  },
});

export const saveProfileAction = ownSection(profileForm, {
  ...light(LIGHT_PROFILE_FIELDS),
  send: (ctx, { entry, id, version, ...patch }) => editOffer(ctx, { id, version, patch }),
});

/** Free places are said today; a day without a status says nothing. */
export const savePlacesAction = ownSection(placesForm, {
  ...light(LIGHT_PLACES_FIELDS),
  send: (ctx, { entry, id, version, ...fields }) => {
    const placesOn = fields.places === null ? null : berlinDay(ctx.now);
    return editOffer(ctx, { id, version, patch: { ...fields, placesOn } });
  },
});

export const saveTextsAction = ownSection(textsForm, {
  ...light(TEXT_FIELDS),
  send: (ctx, { entry, id, version, ...patch }) => editOffer(ctx, { id, version, patch }),
});

/** "Freie Plätze heute?", in one press. */
export const statePlacesAction = defineAction(statePlacesForm, async (ctx, { entry, id, version, places, back }) => {
  const patch = { places, placesOn: berlinDay(ctx.now) };
  await sayAsMember(ctx, entry, (inner) => editOffer(inner, { id, version, patch }));
  return leave(ctx, { entry, ...(back && { page: back }) }, "plaetze");
});

/** Aufnahmestopp: until a day, after which it ends by itself, or no more. */
export const pauseOfferAction = defineAction(pauseForm, async (ctx, { entry, id, version, pausedUntil }) => {
  await sayAsMember(ctx, entry, (inner) => editOffer(inner, { id, version, patch: { pausedUntil } }));
  return leave(ctx, { entry }, "pause");
});
