import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

const DONE = ["verworfen", "erneuert"] as const;

/** What the form that led here did. */
export function TransferDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("transfer.done");
  const what = DONE.find((each) => each === done);
  return <DoneNotice>{what ? t(what) : null}</DoneNotice>;
}
