import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const DONE = ["uebernommen", "zurueck", "abgelehnt", "gesehen"] as const;

/** What the form that led here did (`?fertig=`). */
export function DecidedNote({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("proposals.done");
  const what = DONE.find((each) => each === done);
  return <DoneNotice>{what && t(what)}</DoneNotice>;
}
