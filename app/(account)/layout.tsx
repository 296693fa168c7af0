import type { ReactNode } from "react";
import type { Metadata } from "next";
import { InternalDocument } from "@/components/layout/internal-document";
import "../globals.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s – Verzeichnis Andere Leistungsanbieter", default: "Anmelden" },
  robots: { index: false },
};

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <InternalDocument>{children}</InternalDocument>;
}
