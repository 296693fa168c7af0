import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const SAVED = ["eingeladen", "zurueckgezogen", "aufgabe", "uebergeben", "entfernt"] as const;

/** What the last form did, said on the page it led to (`?gespeichert=`). */
export function TeamSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("members.team.saved");
  const key = SAVED.find((each) => each === saved);
  return <DoneNotice>{key && t(key)}</DoneNotice>;
}
