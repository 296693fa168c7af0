"use client";
import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";
import { entryFragment } from "./search-address";
import { usePresentSearch } from "./search-context";

/** A link to an entry that takes the search along in its fragment, for the way back. */
export function EntryLink({ slug, className, children }: { slug: string; className: string; children: ReactNode }) {
  return (
    <PageLink href={`/anbieter/${slug}${entryFragment(usePresentSearch())}`} className={className}>
      {children}
    </PageLink>
  );
}
