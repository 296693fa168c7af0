import { PageLink } from "@/components/ui/page-link";
import type { PublicCellWords } from "@/lib/recognitions/rules/badge-words";
import { BadgeMark } from "./badge-mark";
import { BadgeText } from "./badge-text";

/** What is known of one cell: shape, icon and words, linked to how we check. */
export function RecognitionBadge({ badge, funder }: PublicCellWords) {
  return (
    <PageLink
      href="/so-pruefen-wir"
      className="inline-flex min-h-11 items-start gap-2 py-2 wrap-anywhere text-ink decoration-edge decoration-dotted"
    >
      <BadgeMark badge={badge} />
      <span>
        <BadgeText badge={badge} funder={funder} />
      </span>
    </PageLink>
  );
}
