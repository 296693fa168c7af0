import { useTranslations } from "next-intl";
import type { FunderKind, Path, RecognitionStatus } from "@/lib/recognitions/types";

export type GridCell = {
  id: string;
  status: RecognitionStatus;
  funder: { kind: FunderKind; name: string };
};

/** What is known of one field of the grid, with the way to its review. */
export function GridState({ cells, path }: { cells: readonly GridCell[]; path: Path }) {
  const t = useTranslations("reviews");
  if (cells.length === 0) return t("grid.unknown");
  return (
    <ul>
      {cells.map(({ id, status, funder }) => (
        <li key={id}>
          <a href={`/verwaltung/pruefung/${id}`} className="inline-flex min-h-11 items-center">
            {funder.name}: {t(`status.${status}`, { path })}
          </a>
        </li>
      ))}
    </ul>
  );
}
