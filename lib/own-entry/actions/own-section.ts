import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { withStored, type Opened } from "@/lib/directory/actions/rebased";
import { getOwnEntry } from "@/lib/directory/queries/staff-entry";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { defineAction } from "@/lib/platform/action";
import type { ActionState } from "@/lib/platform/action-state";
import type { Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-data";
import { requireMember } from "@/lib/platform/gate";
import { saveDraft, sendSection } from "../commands/drafts";
import { ownPath } from "../rules/own-path";
import { draftForm } from "../schema";

type Page = { entry: string; section: string };
type Done =
  | "gespeichert"
  | "gesendet"
  | "gesendet-anschrift"
  | "gleich"
  | "entwurf"
  | "verworfen"
  | "plaetze"
  | "pause"
  | "antwort"
  | "zurueckgezogen"
  | "eingereicht"
  | "zurueckgeholt"
  | "nachweis"
  | "nachweis-ohne-zelle"
  | "gemeldet"
  | "bild"
  | "bild-entfernt";

/** Leads on to a page of the entry, which says what was done; back to the overview if none is named. */
export function leave({ actor }: Context, { entry: providerId, page }: { entry: string; page?: string }, stand: Done) {
  if (actor.kind !== "member") throw new AppError("forbidden");
  return redirect(ownPath({ actor, providerId }, { ...(page && { page }), query: { stand } }));
}

/** What of a posted form is worth keeping: not the buttons, nor what the page shows beside the fields. */
const typedOf = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(step$|stored\.|taken\.)/.test(name)));

export const keepDraft = (ctx: Context, { entry, section, ...values }: z.output<typeof draftForm>) =>
  saveDraft(ctx, { providerId: entry, section, values: typedOf(values as FormValues) });

/** "Entwurf speichern", for browsers without JavaScript: the same page again, which offers the draft. */
const stepDraft = defineAction(draftForm, async (ctx, form) => {
  await keepDraft(ctx, form);
  return leave(ctx, { entry: form.entry, page: form.section }, "entwurf");
});

type Section<F, R> = {
  /** Writes the change or the proposal. */
  send: (ctx: Context, form: F) => Promise<R>;
  stand: "gespeichert" | ((sent: R) => Done);
  /** What the form would be opened with now; without it there is nothing to compare. */
  reopen?: (entry: StaffEntry, id: string) => Opened | null;
};

/**
 * An action of a section of the own entry: keeps a draft, or sends it. If somebody else saved meanwhile, the form comes
 * back on top of what is stored now, own words kept.
 */
export function ownSection<S extends z.ZodType<Page>, R>(
  form: S,
  { send, stand, reopen }: Section<Omit<z.output<S>, "section">, R>,
) {
  const action = defineAction(form, async (ctx, { section, ...rest }) => {
    const page = { providerId: rest.entry, section };
    const sent = await sendSection(ctx, page, (inner) => send(inner, rest as Omit<z.output<S>, "section">));
    return leave(ctx, { entry: rest.entry }, typeof stand === "string" ? stand : stand(sent));
  });
  return async (previous: ActionState<never>, posted: FormData): Promise<ActionState<never>> => {
    if (posted.get("step") === "DRAFT") return stepDraft(previous, posted);
    const state = await action(previous, posted);
    if (state.status !== "refused" || state.detail !== "changed meanwhile" || !reopen) return state;
    const now = await openAgain(state.values, reopen);
    return now ? { ...state, values: withStored(state.values, now) } : state;
  };
}

async function openAgain(
  { entry, id }: FormValues,
  reopen: NonNullable<Section<unknown, unknown>["reopen"]>,
): Promise<Opened | null> {
  if (typeof entry !== "string" || typeof id !== "string") return null;
  const member = await requireMember(entry);
  const own = member && (await getOwnEntry(member, new Date()));
  return own && reopen(own, id);
}
