import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";
import { DONE } from "@/lib/cases/rules/back-to";

/** What the last form of a case did, said on the page that it led back to (`?gespeichert=`). */
export function CaseDone({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("staff.case.done");
  const done = DONE.find((each) => each === saved);
  return <DoneNotice>{done ? t(done) : null}</DoneNotice>;
}
