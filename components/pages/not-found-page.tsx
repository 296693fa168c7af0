import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { PlaceSearch } from "./place-search";

/** Nothing here, and the way on. */
export function NotFoundPage({ what }: { what: "entry" | "page" }) {
  const t = useTranslations("errors");
  return (
    <div className="space-y-6">
      <PageTitle>{t(`${what}.heading`)}</PageTitle>
      <p className="max-w-text">{t(`${what}.text`)}</p>
      <PlaceSearch />
    </div>
  );
}
