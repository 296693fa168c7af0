import sharp from "sharp";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { addPicture } from "@/lib/pictures/commands/add-picture";

/** The entry that the example people look after. */
const SHOWN = "BEISPIEL-00029";
const CREDIT = "Zeichnung aus einem Programm (Beispiel)";

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200">
  <rect width="320" height="200" fill="#ffffff"/>
  <circle cx="110" cy="100" r="70" fill="#0b4d57"/><circle cx="210" cy="100" r="70" fill="#f0ad2e" fill-opacity="0.85"/>
</svg>`;
const WORKSHOP = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
  <rect width="1200" height="800" fill="#e6f0f1"/><rect y="620" width="1200" height="180" fill="#d8d2c4"/>
  <rect x="120" y="120" width="260" height="220" fill="#ffffff"/><path d="M250 120v220M120 230h260" stroke="#69777b" stroke-width="10"/>
  <rect x="420" y="430" width="620" height="40" fill="#8a5a2b"/><path d="M470 470v190M990 470v190" stroke="#8a5a2b" stroke-width="34"/>
  <rect x="520" y="370" width="180" height="60" fill="#c98f4e"/><rect x="760" y="330" width="60" height="100" fill="#0b4d57"/>
  <rect x="860" y="390" width="130" height="40" fill="#f0ad2e"/>
</svg>`;

/** A logo and a photo for one example entry, once. Nobody is to be seen on them. */
export async function addExamplePictures(ctx: Context): Promise<number> {
  const entry = await db.provider.findFirst({
    where: { identifier: SHOWN, isExample: true, pictures: { none: {} } },
    select: { id: true, name: true },
  });
  if (!entry) return 0;
  const add = async (kind: "LOGO" | "PHOTO", svg: string, altText: string) => {
    const bytes = await sharp(Buffer.from(svg)).png().toBuffer();
    const words = { altText, credit: kind === "PHOTO" ? CREDIT : null };
    await addPicture(ctx, { providerId: entry.id, kind, ...words, people: "NOBODY", bytes });
  };
  await add("LOGO", LOGO, `Logo von ${entry.name}`);
  await add("PHOTO", WORKSHOP, "Eine Werkbank aus Holz vor einem Fenster, darauf liegen Holzstücke und Werkzeug");
  return 2;
}
