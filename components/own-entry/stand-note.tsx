import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";

const DONE = [
  "gespeichert",
  "gesendet",
  "gesendet-anschrift",
  "gleich",
  "entwurf",
  "verworfen",
  "plaetze",
  "pause",
  "antwort",
  "zurueckgezogen",
  "eingereicht",
  "zurueckgeholt",
  "nachweis",
  "nachweis-ohne-zelle",
  "gemeldet",
  "bild",
  "bild-entfernt",
] as const;

/** Those that say "zu sehen". */
const SEEN: readonly unknown[] = ["gespeichert", "bild"];

type Props = { stand: string | string[] | undefined; entry?: Pick<StaffEntry, "visibility"> };

/** What the form that led here did; what is saved in an entry that nobody sees is not "zu sehen". */
export function StandNote({ stand, entry }: Props) {
  const t = useTranslations("own-entry");
  const done = DONE.find((each) => each === stand);
  const isUnseen = entry !== undefined && entry.visibility !== "PUBLISHED" && SEEN.includes(done);
  return <DoneNotice>{done && t(isUnseen ? "saved" : `done.${done}`)}</DoneNotice>;
}
