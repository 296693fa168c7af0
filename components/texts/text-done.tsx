import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const DONE = ["veroeffentlicht", "gleich", "verworfen", "eingesetzt", "geprueft"] as const;

/** What the form that led here did. */
export function TextDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("texts.done");
  const what = DONE.find((each) => each === done);
  return <DoneNotice>{what && t(what)}</DoneNotice>;
}
