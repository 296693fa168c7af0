import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoiningSent } from "@/components/members/joining-sent";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("joining.sent"))("title"), robots: { index: false } };
}

/** Where the forms of this area lead; the same whatever became of what was sent. */
export default async function SentPage({ searchParams }: PageProps<"/[locale]/anbieter-werden/gesendet">) {
  const { was } = await searchParams;
  return <JoiningSent what={typeof was === "string" ? was : ""} />;
}
