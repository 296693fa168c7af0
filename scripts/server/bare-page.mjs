/**
 * A page for where the application cannot answer: no script, no style, nothing to load.
 *
 * @param {{ locale: string, title: string, heading: string, body: readonly string[] }} page body: lines of HTML
 */
export const barePage = ({ locale, title, heading, body }) => `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<main>
<h1>${heading}</h1>
${body.join("\n")}
</main>
</html>
`;
