import { useTranslations } from "next-intl";
import { lineDiff, type DiffLine } from "@/lib/content/rules/line-diff";

type Props = { before: string; after: string; lang: string };

/** Lines that went and lines that came, with words for both; what stayed is only counted. */
export function TextDiff({ before, after, lang }: Props) {
  const t = useTranslations("texts.versions");
  const runs = runsOf(lineDiff({ before, after }));
  if (runs.every(({ kind }) => kind === "same")) return <p>{t("same")}</p>;
  return (
    <div className="max-w-text space-y-2 rounded-lg border border-edge bg-surface p-4">
      {runs.map(({ kind, lines }, index) =>
        kind === "same" ? (
          <p key={`${String(index)} same`} className="text-sm text-soft">
            {t("unchanged", { count: lines.length })}
          </p>
        ) : (
          <p key={`${String(index)} ${kind}`} className="border-l-[6px] border-edge pl-3 wrap-anywhere">
            <strong className="block text-sm">{t(kind)}</strong>
            <Changed kind={kind} lang={lang} text={lines.join("\n")} />
          </p>
        ),
      )}
    </div>
  );
}

function Changed({ kind, lang, text }: { kind: "removed" | "added"; lang: string; text: string }) {
  const Tag = kind === "removed" ? "del" : "ins";
  return (
    <Tag lang={lang} className={`block whitespace-pre-line ${kind === "removed" ? "text-soft" : "font-semibold"}`}>
      {text}
    </Tag>
  );
}

type Run = { kind: DiffLine["kind"]; lines: string[] };

/** Neighbours of a kind together; empty lines alone are no change worth reading. */
function runsOf(lines: readonly DiffLine[]): Run[] {
  const runs: Run[] = [];
  for (const { kind, text } of lines) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else runs.push({ kind, lines: [text] });
  }
  return runs;
}
