import { useTranslations } from "next-intl";
import { PageLinks } from "@/components/ui/page-links";
import { toAddress, type MailFilter } from "@/lib/outbox/schema";

/** The way to newer and older mails; nothing where all stand on one page. */
export function MailPages({ filter, pages }: { filter: MailFilter; pages: number }) {
  const t = useTranslations("mail.pages");
  return (
    <PageLinks
      page={filter.page}
      pages={pages}
      label={t("label")}
      words={{ previous: (page) => t("previous", { page, pages }), next: (page) => t("next", { page, pages }) }}
      hrefOf={(page) => toAddress({ ...filter, page })}
    />
  );
}
