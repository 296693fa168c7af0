import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const SAVED = ["eingeladen", "telefon"] as const;

/** What the last form did (`?gespeichert=`). */
export function OutreachSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("members.outreach.saved");
  const key = SAVED.find((each) => each === saved);
  return <DoneNotice>{key && t(key)}</DoneNotice>;
}
