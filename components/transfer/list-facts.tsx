import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { ImportDetail } from "@/lib/imports/types";
import { useTime } from "./use-time";

/** Who brought the list in and what became of it: its state is read out when it changes. */
export function ListFacts({ list }: { list: ImportDetail }) {
  const t = useTranslations("transfer");
  const time = useTime();
  const by = (at: Date, name: string | null) => t("lists.by", { at: time(at), name: name ?? t("lists.former") });
  const facts = [
    [t("list.added"), by(list.createdAt, list.addedBy)],
    ...(list.orderedAt ? [[t("list.ordered"), by(list.orderedAt, list.orderedBy)]] : []),
    ...(list.finishedAt ? [[t("list.finished"), time(list.finishedAt)]] : []),
  ];
  return (
    <dl className="grid max-w-text grid-cols-[auto_1fr] gap-x-6 gap-y-1 max-sm:block">
      <Fact term={t("list.state")}>
        <span role="status">{t(`state.${list.state}`)}</span>
      </Fact>
      {facts.map(([term, text]) => (
        <Fact key={term} term={term}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="contents max-sm:block max-sm:py-1">
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
