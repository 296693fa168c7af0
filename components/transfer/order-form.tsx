import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ChoiceField } from "@/components/forms/choice-field";
import { PendingButton } from "@/components/forms/pending-button";
import { Notice } from "@/components/ui/notice";
import { discardImportAction, orderImportAction, renewPreviewAction } from "@/lib/imports/actions";
import type { ImportDetail } from "@/lib/imports/types";

/** The way on from a preview: carry it out, compute it again, or throw it away. */
export function OrderForm({ list }: { list: ImportDetail }) {
  const t = useTranslations("transfer.order");
  const { NEW, CHANGED, UNCHANGED, FAULTY } = list.preview.kinds;
  const changed = { "changed meanwhile": t("changed") };
  return (
    <section aria-labelledby="uebernehmen" className="space-y-6">
      <h2 id="uebernehmen" className="text-2xl">
        {t("heading")}
      </h2>
      {NEW + CHANGED === 0 ? (
        <Notice look="info">
          <p>{t(UNCHANGED > 0 ? "nothing" : "onlyBad")}</p>
        </Notice>
      ) : null}
      {NEW + CHANGED + UNCHANGED === 0 ? null : (
        <ActionForm
          action={orderImportAction}
          labels={{ skipFaulty: t("skipFaulty"), publish: t("publish") }}
          submit={t("submit")}
          refusals={{ ...changed, faulty: t("faulty") }}
        >
          <Shown list={list} />
          {FAULTY > 0 ? (
            <ChoiceField
              name="skipFaulty"
              multiple
              options={[{ value: "ja", label: t("skipFaultyChoice", { count: FAULTY }) }]}
            />
          ) : null}
          <ChoiceField
            name="publish"
            multiple
            options={[{ value: "ja", label: t("publishChoice"), hint: t("publishHint") }]}
          />
        </ActionForm>
      )}
      <div className="flex flex-wrap gap-4">
        <ActionForm action={renewPreviewAction} labels={{}} refusals={changed}>
          <Shown list={list} />
          <PendingButton look="secondary">{t("renew")}</PendingButton>
        </ActionForm>
        <ActionForm action={discardImportAction} labels={{}} refusals={changed}>
          <Shown list={list} />
          <PendingButton look="secondary">{t("discard")}</PendingButton>
        </ActionForm>
      </div>
    </section>
  );
}

function Shown({ list: { id, version } }: { list: ImportDetail }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
