"use client";
import { useTranslations } from "next-intl";
import type { Words } from "./entry-facts";

/** The messages that facts are written with. */
export function useWords(): Words {
  return { t: useTranslations(), badges: useTranslations("recognitions") };
}
