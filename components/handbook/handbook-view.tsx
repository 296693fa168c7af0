import { useTranslations } from "next-intl";
import { MarkdownText } from "@/components/pages/markdown-text";
import { PageTitle } from "@/components/ui/page-title";
import { Prose } from "@/components/ui/prose";
import type { Handbook } from "@/lib/handbook/types";

/** Leichte Sprache shows every line, in larger letters, as its pages do. */
const EASY = "text-[1.2em] [&_:is(h2,h3,p,li)]:whitespace-pre-line";

type Props = { book: Handbook; isEasy?: boolean };

/** A handbook on one page: what it is, its chapters, the chapters. */
export function HandbookView({ book, isEasy = false }: Props) {
  const t = useTranslations("handbook");
  const locale = isEasy ? "de-simple" : "de";
  return (
    <div lang={isEasy ? "de-simple" : undefined} className={`space-y-8 ${isEasy ? EASY : ""}`}>
      <PageTitle>{book.title}</PageTitle>
      <Prose>
        <MarkdownText text={book.opening} locale={locale} />
      </Prose>
      <nav aria-label={t("chapters")} className="max-w-text print:hidden">
        <ul className="sm:columns-2">
          {book.chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {book.chapters.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id}>
          <Prose>
            <h2 id={id} tabIndex={-1} className="scroll-mt-4">
              {title}
            </h2>
            <MarkdownText text={body} locale={locale} />
          </Prose>
        </section>
      ))}
    </div>
  );
}
