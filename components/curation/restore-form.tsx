import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { restoreVersionAction } from "@/lib/directory/actions/entries";
import type { Losses } from "@/lib/directory/rules/restore";
import { SectionForm } from "./section-form";

type Props = { id: string; number: number; latest: number; losses: Losses };

/** What cannot come back, and the press that brings back the rest. */
export function RestoreForm({ id, number, latest, losses }: Props) {
  const t = useTranslations("curation");
  const lines = [
    ...count(losses.keptSites.length, (n) => t("restore.keptSites", { count: n })),
    ...count(losses.keptOffers.length, (n) => t("restore.keptOffers", { count: n })),
    ...count(losses.uncheckedClaims, (n) => t("restore.uncheckedClaims", { count: n })),
    ...count(losses.lostClaims, (n) => t("restore.lostClaims", { count: n })),
    ...count(losses.elsewhere, (n) => t("restore.elsewhere", { count: n })),
  ];
  return (
    <>
      <p className="max-w-text">{t("restore.stays")}</p>
      {lines.length > 0 ? (
        <Notice look="warning">
          <h2 className="text-xl">{t("restore.losses")}</h2>
          <ul className="list-disc pl-6">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <SectionForm
        action={restoreVersionAction}
        hidden={{ id, number: String(number), latest: String(latest) }}
        submit={t("restore.submit")}
        refusals={{ "changed meanwhile": t("form.changedMeanwhile"), snapshot: t("restore.unreadable") }}
      />
    </>
  );
}

const count = (n: number, words: (n: number) => string): string[] => (n === 0 ? [] : [words(n)]);
