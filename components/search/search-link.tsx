"use client";
import type { ComponentProps } from "react";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { PageLink } from "@/components/ui/page-link";
import { keptHref } from "./search-address";

/** A link to a search: for the server without JavaScript, kept in the browser with it. */
export function SearchLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <PageLink href={useIsAlive() ? keptHref(href) : href} {...rest} />;
}
