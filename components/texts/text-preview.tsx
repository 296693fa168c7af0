import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { MarkdownText } from "@/components/pages/markdown-text";
import { Prose } from "@/components/ui/prose";
import { isMailText } from "@/lib/content/rules/addresses";
import { piecesOf } from "@/lib/content/rules/blocks";
import type { TextId } from "@/lib/content/types";

/** Leichte Sprache shows every line, in larger letters, as its pages do. */
const EASY = "text-[1.2em] [&_:is(h2,h3,h4,p,li,dt,dd)]:whitespace-pre-line";

/** A text as its page would show it; what the software works out is only named. */
export function TextPreview({ id, body }: { id: TextId; body: string }) {
  const t = useTranslations("texts.preview");
  const look = id.locale === "de-simple" ? EASY : "";
  if (isMailText(id.key)) return <p className="max-w-text whitespace-pre-line">{body}</p>;
  return (
    <div lang={id.locale} className={`rounded-lg border border-edge bg-paper p-4 ${look}`}>
      <Prose>
        {piecesOf(id.key, body).map((piece, index) => (
          <Fragment key={`${String(index)} ${piece.kind}`}>
            {piece.kind === "block" ? (
              <p lang="de" className="rounded-md border-2 border-dashed border-edge px-3 py-2">
                {t("block", { name: t(`blocks.${piece.block}`) })}
              </p>
            ) : (
              <MarkdownText
                text={piece.text}
                locale={id.locale}
                isOpening={index === 0}
                isWordList={id.key === "words"}
              />
            )}
          </Fragment>
        ))}
      </Prose>
    </div>
  );
}
