import type { ReactNode } from "react";
import type { Metadata } from "next";
import { InternalDocument } from "@/components/layout/internal-document";
import "../globals.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s – Mein Eintrag", default: "Mein Eintrag" },
  robots: { index: false },
};

/** The document only: who may see a page, the page itself asks. */
export default function MemberLayout({ children }: { children: ReactNode }) {
  return <InternalDocument>{children}</InternalDocument>;
}
