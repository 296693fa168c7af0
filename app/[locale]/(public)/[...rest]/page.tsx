import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "@/components/pages/not-found-page";
import { answerNotFound } from "@/lib/platform/answer-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errors.page"))("title") };
}

/** Addresses without a page get ours in the shell, not Next's own, whose inline styles break the policy. */
export default function UnknownPage() {
  answerNotFound();
  return <NotFoundPage what="page" />;
}
