import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/forms/choice-field";
import { Select } from "@/components/forms/select";
import { changeVisibilityAction } from "@/lib/directory/actions/entries";
import { BLOCK_GROUNDS } from "@/lib/directory/schema/forms";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import type { Visibility } from "@/lib/providers/types";
import { SectionForm } from "./section-form";

/** Takes an entry from the public; the provider may be told why. */
const TAKES_DOWN: ReadonlySet<Visibility> = new Set(["HIDDEN", "BLOCKED", "ARCHIVED"]);

/** One step of an entry's visibility, with its reason. */
export function VisibilityForm({ entry, to }: { entry: StaffEntry; to: Visibility }) {
  const t = useTranslations("curation.change");
  const form = useTranslations("curation.form");
  const words = useTranslations("curation.visibility");
  const grounds = BLOCK_GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }));
  return (
    <SectionForm
      action={changeVisibilityAction}
      opened={{ id: entry.id, version: entry.version }}
      hidden={{ to, ...(to === "BLOCKED" ? {} : { ground: "" }) }}
      labels={{ ground: t("ground"), tell: t("tell") }}
      submit={t(`verb.${to}`)}
      refusals={{
        "changed meanwhile": form("changedMeanwhile"),
        "nothing to show without an offer": t("refused.nothing"),
        no_email: t("refused.noEmail"),
        partial: t("refused.partial"),
        conflict: t("refused.transition", { visibility: words(entry.visibility) }),
      }}
    >
      {to === "BLOCKED" ? (
        <Select
          name="ground"
          hint={t("groundHint")}
          options={[{ value: "", label: t("choose") }, ...grounds]}
          defaultValue=""
        />
      ) : null}
      {TAKES_DOWN.has(to) ? <p className="max-w-text">{t("tellAlways")}</p> : null}
      {TAKES_DOWN.has(to) && entry.email ? (
        <ChoiceField
          name="tell"
          multiple
          chosen={["ja"]}
          options={[{ value: "ja", label: t("tellChoice", { email: entry.email }) }]}
        />
      ) : null}
    </SectionForm>
  );
}
