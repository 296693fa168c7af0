import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { MadeUp } from "@/lib/imports/types";

/** What the first real list takes away; nothing where nothing is made up. */
export function MadeUpNote({ madeUp: { entries, people, hasLead } }: { madeUp: MadeUp }) {
  const t = useTranslations("transfer.madeUp");
  if (entries === 0) return null;
  return (
    <Notice look="warning">
      <p>{t("planned", { count: entries })}</p>
      {people > 0 ? <p>{hasLead ? t("people", { count: people }) : t("peopleStay")}</p> : null}
    </Notice>
  );
}
