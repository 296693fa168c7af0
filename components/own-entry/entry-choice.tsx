import { useTranslations } from "next-intl";
import type { OwnEntryName } from "@/lib/own-entry/types";

type Props = { entries: readonly OwnEntryName[]; current: string };

/** The other entries of somebody who keeps several right. */
export function EntryChoice({ entries, current }: Props) {
  const t = useTranslations("own-entry");
  if (entries.length < 2) return null;
  return (
    <nav aria-label={t("choice")}>
      <ul className="flex flex-wrap gap-x-5">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/mein-eintrag?eintrag=${id}`}
              aria-current={id === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
