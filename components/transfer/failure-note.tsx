import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Why nothing of a list was carried out. */
export function FailureNote({ id, problem }: { id: string; problem: string | null }) {
  const t = useTranslations("transfer.result.problem");
  return (
    <Notice look="error">
      <p>{t(problem === "conflict" ? "conflict" : "unexpected", { id })}</p>
    </Notice>
  );
}
