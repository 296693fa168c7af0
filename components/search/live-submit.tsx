"use client";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { usePresentSearch } from "./search-context";

/** The button of the search: its count follows the form, the list waits for the press. */
export function LiveSubmit({ children }: { children: ReactNode }) {
  const t = useTranslations("search.form");
  const { wouldFind } = usePresentSearch();
  return <SubmitButton>{wouldFind === null ? children : t("submitCount", { count: wouldFind })}</SubmitButton>;
}
