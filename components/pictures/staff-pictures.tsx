import { useTranslations } from "next-intl";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { PictureFacts } from "./picture-facts";
import { TakeAwayForm } from "./take-away-form";

/** Logo and photos of an entry, for staff: providers put them there, staff may take them away. */
export function StaffPictures({ entry, mayEdit }: { entry: StaffEntry; mayEdit: boolean }) {
  const t = useTranslations("pictures.staff");
  if (entry.pictures.length === 0) return null;
  return (
    <section aria-labelledby="bilder" className="space-y-4">
      <h2 id="bilder" className="text-2xl">
        {t("heading")}
      </h2>
      <ul className="space-y-6">
        {entry.pictures.map((picture) => (
          <li key={picture.id} className="space-y-3">
            <PictureFacts picture={picture} />
            {mayEdit ? <TakeAwayForm entry={entry.id} picture={picture} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
