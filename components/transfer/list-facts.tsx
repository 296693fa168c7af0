import { useTranslations } from "next-intl";
import type { ImportDetail } from "@/lib/imports/types";
import { useTime } from "./use-time";

/** Who brought the list in and what became of it. */
export function ListFacts({ list }: { list: ImportDetail }) {
  const t = useTranslations("transfer");
  const time = useTime();
  const by = (at: Date, name: string | null) => t("lists.by", { at: time(at), name: name ?? t("lists.former") });
  const facts = [
    [t("list.state"), t(`state.${list.state}`)],
    [t("list.added"), by(list.createdAt, list.addedBy)],
    ...(list.orderedAt ? [[t("list.ordered"), by(list.orderedAt, list.orderedBy)]] : []),
    ...(list.finishedAt ? [[t("list.finished"), time(list.finishedAt)]] : []),
  ];
  return (
    <dl className="grid max-w-text grid-cols-[auto_1fr] gap-x-6 gap-y-1 max-sm:block">
      {facts.map(([term, text]) => (
        <div key={term} className="contents max-sm:block max-sm:py-1">
          <dt className="font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
