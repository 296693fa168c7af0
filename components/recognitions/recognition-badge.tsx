import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { badgeWords, type PublicFunder } from "@/lib/recognitions/rules/badge-words";
import type { Badge } from "@/lib/recognitions/types";
import { BadgeMark } from "./badge-mark";

/** What is known of one cell: shape, icon and words, linked to how we check. */
export function RecognitionBadge({ badge, funder }: { badge: Badge; funder: PublicFunder }) {
  const t = useTranslations("recognitions");
  return (
    <PageLink
      href="/so-pruefen-wir"
      className="inline-flex min-h-11 items-start gap-2 py-2 wrap-anywhere text-ink decoration-edge decoration-dotted"
    >
      <BadgeMark badge={badge} />
      <span>{badgeWords(t, { badge, funder })}</span>
    </PageLink>
  );
}
