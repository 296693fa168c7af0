import { BUTTON_STYLE } from "./button-style";
import { Icon } from "./icon";

type Props = {
  page: number;
  pages: number;
  label: string;
  /** Each names the page it leads to. */
  words: { previous: (page: number) => string; next: (page: number) => string };
  hrefOf: (page: number) => string;
};

/** The way to the pages before and after; nothing where all stands on one. */
export function PageLinks({ page, pages, label, words, hrefOf }: Props) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-3 print:hidden">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className={BUTTON_STYLE.secondary}>
          <Icon name="previous" />
          {words.previous(page - 1)}
        </a>
      ) : null}
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className={BUTTON_STYLE.secondary}>
          {words.next(page + 1)}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
}
