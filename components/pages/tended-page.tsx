import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Day } from "@/lib/platform/day";
import { ContentPage } from "./content-page";
import { Setting } from "./setting";

type Props = {
  title: string;
  /** Public address of the page, for paper. */
  address: string;
  /** Who answers for the text. */
  owner: string | undefined;
  /** Day of the last change of the text, and the day by which somebody reads it again. */
  updated: Day;
  review: Day;
  children: ReactNode;
};

/** A page that explains the law or who helps: such texts age, so each has an owner and a day of review. */
export function TendedPage({ title, address, owner, updated, review, children }: Props) {
  const t = useTranslations("content");
  return (
    <ContentPage title={title} address={address} updated={updated}>
      {children}
      <p className="pt-6 text-sm text-soft">
        {t.rich("care", { day: new Date(review), owner: () => <Setting name="OPERATOR_NAME" value={owner} /> })}
      </p>
    </ContentPage>
  );
}
