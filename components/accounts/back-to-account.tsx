import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";

export function BackToAccount() {
  const t = useTranslations("accounts.own");
  return <BackLink href="/konto">{t("back")}</BackLink>;
}
