import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Prose } from "@/components/ui/prose";
import { KeepOffline } from "./keep-offline";
import { packageMegabytes } from "./package-size";

/** What can be kept, what that means, and the button. `entries`: how many there are in the directory. */
export function OfflinePage({ entries }: { entries: number }) {
  const t = useTranslations("offline");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      <Prose>
        <p>{t("intro")}</p>
        <ul>
          <li>{t("what.search")}</li>
          <li>{t("what.phone")}</li>
          <li>{t("what.more")}</li>
        </ul>
        <p>{t("renewal")}</p>
      </Prose>
      <noscript>
        <Notice look="warning">
          <p>{t("noScript")}</p>
        </Notice>
      </noscript>
      <KeepOffline megabytes={packageMegabytes(entries)} />
      <Prose>
        <h2>{t("know.heading")}</h2>
        <ul>
          <li>{t("know.visible")}</li>
          <li>{t("know.searches")}</li>
          <li>{t("know.browser")}</li>
        </ul>
      </Prose>
    </div>
  );
}
