"use client";
import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { readEntryFragment, searchFragment } from "./search-address";
import { useFragment } from "./use-search-address";

/** From an entry back to the list it was found in. */
export function BackToList() {
  const t = useTranslations("search.back");
  const search = readEntryFragment(useFragment());
  return (
    <BackLink href={`/anbieter${search ? searchFragment(search.asked) : ""}`}>
      {search?.found ? t("found", { count: search.found }) : t("all")}
    </BackLink>
  );
}
