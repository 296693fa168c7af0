import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { MailWay } from "@/lib/platform/mailer-courier";

/** Where mails go from here; that nobody gets any must not be overlooked. */
export function MailWayNote({ way }: { way: MailWay }) {
  const t = useTranslations("mail.way");
  if (way.kind === "smtp") return <p className="max-w-text">{t("smtp", { host: way.host })}</p>;
  return (
    <Notice look="warning">
      <p>{t("folder", { folder: way.folder })}</p>
    </Notice>
  );
}
