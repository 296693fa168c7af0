import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";

/** The way back from a page of the own entry. */
export function BackToOverview({ href }: { href: string }) {
  return <BackLink href={href}>{useTranslations("own-entry")("back")}</BackLink>;
}
