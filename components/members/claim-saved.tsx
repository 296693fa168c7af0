import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const SAVED = ["zugesagt", "abgelehnt"] as const;

/** What the last decision was (`?gespeichert=`). */
export function ClaimSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("members.claims.saved");
  const key = SAVED.find((each) => each === saved);
  return <DoneNotice>{key && t(key)}</DoneNotice>;
}
