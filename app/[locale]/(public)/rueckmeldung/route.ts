import { hasLocale } from "next-intl";
import { DEFAULT_LOCALE, localePath, LOCALES } from "@/lib/i18n/locales";
import { networkOf, tokenBucket } from "@/lib/platform/limit";
import { countAnswer } from "@/lib/reports/commands/count-answer";
import { pageAnswer } from "@/lib/reports/schema";

/** A school class at once, and then one every half minute from one network. */
const admit = tokenBucket({ burst: 30, perSecond: 1 / 30 });

/** Answers a script with nothing but a status, a form without JavaScript with the page that thanks. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale: requested } = await params;
  const locale = hasLocale(LOCALES, requested) ? requested : DEFAULT_LOCALE;
  const sent = await request.formData().catch(() => new FormData());
  const parsed = pageAnswer.safeParse(Object.fromEntries(sent));
  if (!parsed.success) return new Response(null, { status: 400 });
  const now = new Date();
  const key = networkOf(request.headers.get("x-forwarded-for") ?? "");
  const isCounted = admit({ key, cost: 1 }, now) === 0;
  if (isCounted) await countAnswer({ now }, parsed.data);
  const isForm = request.headers.get("accept")?.includes("text/html") ?? false;
  if (!isForm) return new Response(null, { status: isCounted ? 204 : 429 });
  const location = localePath(locale, `/melden?gefunden=${parsed.data.found}`);
  return new Response(null, { status: 303, headers: { location } });
}
