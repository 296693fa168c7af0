import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const DONE = [
  "saved",
  "added",
  "created",
  "removed",
  "visibility",
  "confirmed",
  "restored",
  "merged",
  "decided",
] as const;

/** What the form that led here did. */
export function DoneNote({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("curation.entry.done");
  const what = DONE.find((each) => each === done);
  return <DoneNotice>{what && t(what)}</DoneNotice>;
}
