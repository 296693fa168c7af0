"use server";
import { toFormValues } from "@/lib/directory/rules/sections";
import type { Opened } from "@/lib/directory/actions/rebased";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { defineAction } from "@/lib/platform/action";
import type { Context } from "@/lib/platform/context";
import { withdrawProposal } from "@/lib/proposals/commands/withdraw-proposal";
import type { ProposalTarget } from "@/lib/proposals/types";
import { changeEntry, type Changed } from "../commands/change-entry";
import { fundingValues, readFunding } from "../rules/funding-form";
import { ADDRESS_FIELDS, FORM_FIELDS, IDENTITY_FIELDS } from "../rules/sections";
import {
  addressForm,
  fundingForm,
  identityForm,
  newOfferForm,
  newSiteForm,
  removeForm,
  settingForm,
  withdrawForm,
} from "../schema";
import { leave, ownSection } from "./own-section";

type Target = { entry: string; id: string; version: number };

const propose =
  (target: ProposalTarget) =>
  (ctx: Context, { entry: providerId, id: targetId, version: baseVersion, ...payload }: Target) =>
    changeEntry(ctx, { providerId, target, targetId, parentId: null, operation: "UPDATE", payload, baseVersion });

const remove =
  (target: ProposalTarget) =>
  (ctx: Context, { entry: providerId, id: targetId, version: baseVersion }: Target) =>
    changeEntry(ctx, {
      providerId,
      target,
      targetId,
      parentId: null,
      operation: "REMOVE",
      payload: {},
      baseVersion,
    });

const offerOf = ({ sites }: StaffEntry, id: string) =>
  sites.flatMap(({ offers }) => offers).find((offer) => offer.id === id);

const STAND = {
  WRITTEN: "gespeichert",
  WAITS: "gesendet",
  TAKEN_BACK: "zurueckgezogen",
  SAME: "gleich",
} as const;
const stand = ({ outcome }: Changed) => STAND[outcome];
/** A new address alone is shown before it is approved. */
const standOfAddress = ({ outcome }: Changed) => (outcome === "WAITS" ? "gesendet-anschrift" : STAND[outcome]);

export const proposeIdentityAction = ownSection(identityForm, {
  stand,
  send: propose("PROVIDER"),
  reopen: (entry): Opened => ({ version: entry.version, values: toFormValues(entry, IDENTITY_FIELDS) }),
});

export const proposeAddressAction = ownSection(addressForm, {
  stand: standOfAddress,
  send: propose("SITE"),
  reopen: ({ sites }, id): Opened | null => {
    const site = sites.find((each) => each.id === id);
    return site ? { version: site.version, values: toFormValues(site, ADDRESS_FIELDS) } : null;
  },
});

export const proposeSettingAction = ownSection(settingForm, {
  stand,
  send: propose("OFFER"),
  reopen: (entry, id): Opened | null => {
    const offer = offerOf(entry, id);
    return offer ? { version: offer.version, values: toFormValues(offer, FORM_FIELDS) } : null;
  },
});

export const proposeFundingAction = ownSection(fundingForm, {
  stand,
  send: (ctx, { entry, id, version, ...said }) => propose("FUNDING")(ctx, { entry, id, version, ...readFunding(said) }),
  reopen: (entry, id): Opened | null => {
    const offer = offerOf(entry, id);
    return offer ? { version: offer.version, values: fundingValues(offer.cells) } : null;
  },
});

export const proposeSiteAction = ownSection(newSiteForm, {
  stand,
  send: (ctx, { entry: providerId, replaces, ...payload }) =>
    changeEntry(ctx, {
      providerId,
      target: "SITE",
      targetId: null,
      parentId: null,
      operation: "CREATE",
      payload,
      baseVersion: null,
      replaces: replaces ?? null,
    }),
});

/** `id` is the site that the offer is to be at. */
export const proposeOfferAction = ownSection(newOfferForm, {
  stand,
  send: (ctx, { entry: providerId, id: parentId, version, replaces, ...payload }) =>
    changeEntry(ctx, {
      providerId,
      target: "OFFER",
      targetId: null,
      parentId,
      operation: "CREATE",
      payload,
      baseVersion: null,
    }),
});

export const proposeRemovalOfSiteAction = ownSection(removeForm, { stand, send: remove("SITE") });
export const proposeRemovalOfOfferAction = ownSection(removeForm, { stand, send: remove("OFFER") });

export const withdrawOwnProposalAction = defineAction(withdrawForm, async (ctx, { entry, id, version }) => {
  await withdrawProposal(ctx, { id, version });
  return leave(ctx, { entry }, "zurueckgezogen");
});
