import { useTranslations } from "next-intl";
import { isMailText } from "@/lib/content/rules/addresses";
import type { TextView } from "@/lib/content/types";
import { DraftConflict } from "./draft-conflict";
import { DropDraftForm } from "./drop-draft-form";
import { PreviewHeading } from "./preview-heading";
import { TextForm } from "./text-form";
import { TextHints } from "./text-hints";
import { TextPreview } from "./text-preview";
import { WritingHelp } from "./writing-help";

/** The form, and beside it where there is room what it would look like. Who may only read sees the text alone. */
export function TextEditor({ view, mayEdit }: { view: TextView; mayEdit: boolean }) {
  const t = useTranslations("texts");
  const { draft, german } = view;
  const body = (mayEdit ? draft?.values.body : undefined) ?? view.body;
  const isMail = isMailText(view.key);
  const shown = isMail ? t("preview.headingMail") : t("preview.headingPublished");
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section className="space-y-4">
        <h2 className="text-2xl">{t("edit.heading")}</h2>
        {mayEdit ? null : <p>{t("edit.readOnly")}</p>}
        {mayEdit && draft ? <DropDraftForm id={view} draft={draft} /> : null}
        {mayEdit ? <DraftConflict view={view} /> : null}
        {isMail ? null : <WritingHelp id={view} />}
        {german === null ? null : (
          <details className="rounded-lg border border-edge bg-surface px-4">
            <summary className="min-h-11 py-2 font-semibold text-petrol">{t("german")}</summary>
            <p className="pb-4 whitespace-pre-line wrap-anywhere">{german}</p>
          </details>
        )}
        {mayEdit ? <TextForm key={formKey(view)} view={view} /> : null}
        <TextHints id={view} body={body} />
      </section>
      <section className="min-w-0 space-y-4">
        <PreviewHeading of={formKey(view)}>{draft && mayEdit ? t("preview.heading") : shown}</PreviewHeading>
        {draft && mayEdit ? <p role="status">{t("preview.draft")}</p> : null}
        <TextPreview id={view} body={body} />
      </section>
    </div>
  );
}

/** A new draft or Fassung makes the fields anew: a browser that stays on the page would keep the old ones. */
const formKey = ({ draft, standing }: TextView): string =>
  `${String(standing.number)} ${draft?.savedAt.toISOString() ?? ""}`;
