"use client";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { readEntryFragment, searchFragment } from "./search-address";
import { useFragment } from "./use-search-address";

/** From an entry back to the list it was found in. */
export function BackLink() {
  const t = useTranslations("search.back");
  const search = readEntryFragment(useFragment());
  return (
    <PageLink
      href={`/anbieter${search ? searchFragment(search.asked) : ""}`}
      className="inline-flex min-h-11 items-center gap-2 print:hidden"
    >
      <Icon name="back" />
      {search?.found ? t("found", { count: search.found }) : t("all")}
    </PageLink>
  );
}
