"use client";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslations } from "next-intl";
import type { ShortlistEntry, ShortlistFile } from "@/components/shortlist/shortlist-entry";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { useDocumentTitle } from "@/components/ui/use-document-title";
import { KeptContact } from "./kept-contact";

const PAGE = "/offline";
const ENTRY = /\/anbieter\/([^/]+)$/;

/** Without internet the worker answers with this page whatever is not kept: then it says so, with what is known. */
export function Instead({ children }: { children: ReactNode }) {
  const path = useSyncExternalStore(
    () => () => undefined,
    () => location.pathname,
    () => PAGE,
  );
  return path.endsWith(PAGE) ? children : <Missing slug={ENTRY.exec(path)?.[1] ?? null} />;
}

function Missing({ slug }: { slug: string | null }) {
  const t = useTranslations("offline.instead");
  const entry = useKeptEntry(slug);
  const title = t(slug === null ? "page" : "entry");
  useDocumentTitle(title);
  return (
    <div className="max-w-text space-y-6">
      <PageTitle>{title}</PageTitle>
      <p>{t("again")}</p>
      {entry ? <KeptContact entry={entry} /> : null}
      <p>
        <ButtonLink href="/anbieter" look="primary">
          {t("list")}
        </ButtonLink>
      </p>
    </div>
  );
}

/** From the file that the shortlist uses too, so it holds every entry. The cast relies on our own route. */
function useKeptEntry(slug: string | null): ShortlistEntry | null {
  const [entry, setEntry] = useState<ShortlistEntry | null>(null);
  useEffect(() => {
    if (slug === null) return;
    void fetch("/verzeichnis/kontakte.json")
      .then((response) => response.json() as Promise<ShortlistFile>)
      .then(({ entries }) => setEntry(entries.find((each) => each.slug === slug) ?? null))
      .catch(() => undefined);
  }, [slug]);
  return entry;
}
