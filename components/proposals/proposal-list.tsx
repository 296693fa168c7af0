import { useTranslations } from "next-intl";
import { daysBetween, type Day } from "@/lib/platform/day";
import type { NamedProposal, WaitingProposal } from "@/lib/proposals/types";
import { useProposalName } from "./use-proposal-words";

type Props = { items: readonly WaitingProposal[]; today: Day };

/** What waits for a decision, the oldest first. */
export function ProposalList({ items, today }: Props) {
  const t = useTranslations("proposals.list");
  const name = useProposalName();
  return (
    <ol className="border-t border-line">
      {items.map((item) => (
        <li key={item.id} className="border-b border-line py-3">
          <h3 className="text-base">
            <a href={`/verwaltung/aenderungen/${item.id}`} className="inline-block py-2">
              {item.provider.name}: {name(item)}
            </a>
          </h3>
          <p className="text-soft">
            {t("since", { days: daysBetween({ from: item.day, to: today }), day: new Date(item.day) })}
          </p>
          {item.isPartial ? <p className="font-semibold">{t("partial")}</p> : null}
        </li>
      ))}
    </ol>
  );
}

/** The other proposals of the same provider: often they belong together. */
export function OtherProposals({ others }: { others: readonly NamedProposal[] }) {
  const t = useTranslations("proposals.page");
  const name = useProposalName();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="weitere" className="space-y-2">
      <h2 id="weitere" className="text-2xl">
        {t("others")}
      </h2>
      <ul className="list-disc pl-6">
        {others.map((other) => (
          <li key={other.id}>
            <a href={`/verwaltung/aenderungen/${other.id}`} className="inline-flex min-h-11 items-center">
              {name(other)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
