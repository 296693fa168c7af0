"use server";
import { redirect } from "next/navigation";
import { german } from "@/lib/i18n/messages";
import { defineAction } from "@/lib/platform/action";
import { ensure } from "@/lib/platform/errors";
import { confirmEntry, createProvider, editProvider } from "@/lib/providers/commands";
import { mergeEntries } from "../commands/merge-entries";
import { restoreVersion } from "../commands/restore-version";
import { showEntry } from "../commands/show-entry";
import { takeDown } from "../commands/take-down";
import { getStaffEntry } from "../queries/staff-entry";
import { readChoices } from "../rules/merge-choices";
import { providerValues, type ProviderSection } from "../rules/opened";
import { explained } from "../rules/reason";
import { changeOf } from "../schema/change";
import {
  aboutForm,
  confirmForm,
  contactForm,
  identityForm,
  mergeForm,
  newEntryForm,
  participationForm,
  restoreForm,
  visibilityForm,
} from "../schema/forms";
import { rebased, type Opened } from "./rebased";
import type { Staff } from "@/lib/platform/insider";

export const createEntryAction = defineAction(newEntryForm, async (ctx, { name, ...change }) => {
  const { id } = await createProvider(explained(ctx, change), { name, source: "STAFF" });
  redirect(`/verwaltung/eintraege/${id}?stand=created`);
});

const reopen =
  (section: ProviderSection) =>
  async (staff: Staff, id: string): Promise<Opened | null> => {
    const entry = await getStaffEntry(staff, id, new Date());
    return entry && { version: entry.version, values: providerValues(entry, section) };
  };

export const editIdentityAction = rebased(
  defineAction(identityForm, async (ctx, form) => {
    const { change, id, version, fields } = changeOf(form);
    await editProvider(explained(ctx, change), { id, version, patch: fields });
    redirect(`/verwaltung/eintraege/${id}?stand=saved`);
  }),
  reopen("identity"),
);

export const editParticipationAction = rebased(
  defineAction(participationForm, async (ctx, form) => {
    const { change, id, version, fields } = changeOf(form);
    await editProvider(explained(ctx, change), { id, version, patch: fields });
    redirect(`/verwaltung/eintraege/${id}?stand=saved`);
  }),
  reopen("participation"),
);

export const editContactAction = rebased(
  defineAction(contactForm, async (ctx, form) => {
    const { change, id, version, fields } = changeOf(form);
    await editProvider(explained(ctx, change), { id, version, patch: fields });
    redirect(`/verwaltung/eintraege/${id}?stand=saved`);
  }),
  reopen("contact"),
);

export const editAboutAction = rebased(
  defineAction(aboutForm, async (ctx, form) => {
    const { change, id, version, fields } = changeOf(form);
    await editProvider(explained(ctx, change), { id, version, patch: fields });
    redirect(`/verwaltung/eintraege/${id}?stand=saved`);
  }),
  reopen("about"),
);

export const confirmEntryAction = defineAction(confirmForm, async (ctx, { id, version, saidBy, note }) => {
  ensure(ctx.actor.kind === "staff");
  const reason = german.curation.confirm.reason.replace("{saidBy}", saidBy);
  await confirmEntry({ ...ctx, reason: note ? `${reason}. ${note}` : reason }, { id, version });
  redirect(`/verwaltung/eintraege/${id}?stand=confirmed`);
});

export const changeVisibilityAction = defineAction(
  visibilityForm,
  async (ctx, { id, version, to, ground, tell, ...change }) => {
    const inner = explained(ctx, change);
    if (to === "HIDDEN" || to === "BLOCKED" || to === "ARCHIVED")
      await takeDown(inner, { id, version, to, ground, tell });
    else await showEntry(inner, { id, version, to });
    redirect(`/verwaltung/eintraege/${id}?stand=visibility`);
  },
);

export const mergeEntriesAction = defineAction(mergeForm, async (ctx, form) => {
  const { keepId, keepVersion, otherId, otherVersion, fillGaps, reason, reasonText, onBehalf, ...rest } = form;
  await mergeEntries(explained(ctx, { reason, reasonText, onBehalf }), {
    keep: { id: keepId, version: keepVersion },
    other: { id: otherId, version: otherVersion },
    choices: readChoices(rest),
    fillGaps,
  });
  redirect(`/verwaltung/eintraege/${keepId}?stand=merged`);
});

export const restoreVersionAction = defineAction(restoreForm, async (ctx, { id, number, latest, ...change }) => {
  await restoreVersion(explained(ctx, change), { id, number, latest });
  redirect(`/verwaltung/eintraege/${id}?stand=restored`);
});
