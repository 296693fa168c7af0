/** What somebody wrote, as it was typed. */
export function ReportText({ id, heading, text }: { id: string; heading: string; text: string }) {
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-2xl">
        {heading}
      </h2>
      <p className="max-w-text wrap-anywhere whitespace-pre-line">{text}</p>
    </section>
  );
}
