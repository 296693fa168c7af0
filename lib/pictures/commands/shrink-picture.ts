import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { AppError } from "@/lib/platform/errors";
import { PICTURE_TYPES, type PictureKind } from "../types";

/** A telephone takes 50 megapixels at most; more is made to fill the memory. */
const MAX_PIXELS = 60_000_000;
const MAX_SECONDS = 15;
/** A page with all of its photos has to arrive on a telephone. */
const MAX_BYTES = 120 * 1024;

type Try = { width: number; height: number; quality: number };
const TRIES: Record<PictureKind, readonly [Try, ...Try[]]> = {
  LOGO: [{ width: 320, height: 320, quality: 90 }],
  PHOTO: [
    { width: 1200, height: 1600, quality: 78 },
    { width: 1200, height: 1600, quality: 62 },
    { width: 960, height: 1280, quality: 55 },
  ],
};

export type Shrunk = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

/**
 * A picture as it is kept: upright, small, webp, sRGB, and without anything that a camera wrote into it (place, time,
 * device). The type counts by content. Animations keep their first frame.
 * @throws AppError invalid "picture_type" | "picture_large" | "picture_broken"
 */
export async function shrinkPicture(kind: PictureKind, sent: Uint8Array): Promise<Shrunk> {
  const found = await fileTypeFromBuffer(sent).catch(() => undefined);
  if (!PICTURE_TYPES.some((type) => type === found?.mime)) throw new AppError("invalid", "picture_type");
  try {
    let shrunk: Shrunk | undefined;
    for (const size of TRIES[kind]) {
      shrunk = await encode(sent, size);
      if (shrunk.bytes.length <= MAX_BYTES) break;
    }
    if (shrunk) return shrunk;
  } catch (error) {
    const isLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw new AppError("invalid", isLarge ? "picture_large" : "picture_broken");
  }
  throw new AppError("invalid", "picture_broken");
}

/** Loaded with the first picture only: the library brings a lot along. */
async function encode(sent: Uint8Array, { width, height, quality }: Try): Promise<Shrunk> {
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(sent, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 })
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
    .resize({ width, height, fit: "inside", withoutEnlargement: true })
    .webp({ quality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: Uint8Array.from(data), width: info.width, height: info.height };
}
