"use client";
import { usePathname } from "next/navigation";
import { HeaderLink } from "@/components/layout/header-link";
import { helpAddress } from "@/lib/handbook/rules/help";

type Props = { area: Parameters<typeof helpAddress>[0]; name: string };

/** Leads to what the handbook says about this very page. */
export function HelpLink({ area, name }: Props) {
  return <HeaderLink href={helpAddress(area, usePathname())}>{name}</HeaderLink>;
}
