import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getDirectory } from "@/lib/directory/queries/directory";
import { getPreviewEntry } from "@/lib/directory/queries/preview-entry";
import { getOwnEntry } from "@/lib/directory/queries/staff-entry";
import { addPicture } from "@/lib/pictures/commands/add-picture";
import { editPicture, movePicture, removePicture } from "@/lib/pictures/commands/change-picture";
import { shrinkPicture } from "@/lib/pictures/commands/shrink-picture";
import { MAX_PHOTOS, MAX_PICTURE_BYTES, type PictureKind } from "@/lib/pictures/types";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import { changeVisibility } from "@/lib/providers/commands";
import { contextOf, editor, memberScope, NOW, staff } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";
import { detailOf, refusalOf } from "@/tests/support/traces";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let own: Entry;
let owner: Member;
let stranger: Member;
let number = 0;

beforeEach(async () => {
  own = await makeEntry();
  owner = memberScope(own.provider.id, "MEMBER");
  stranger = memberScope((await makeEntry()).provider.id);
});

const as = ({ actor }: Member) => contextOf(actor);
/** Each of another colour, so that none is sent twice. */
const png = (width = 40, height = 20) => {
  number += 1;
  const background = { r: number % 256, g: (number * 37) % 256, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
};
const add = async (
  over: { kind?: PictureKind; people?: "NOBODY" | "AGREED"; bytes?: Uint8Array } = {},
  member = owner,
) =>
  addPicture(as(member), {
    ...{ providerId: own.provider.id, kind: "PHOTO", altText: "Eine Werkbank", credit: null, people: "NOBODY" },
    ...over,
    bytes: over.bytes ?? (await png()),
  });
const photos = async () =>
  (await getOwnEntry(owner, NOW))?.pictures.filter(({ kind }) => kind === "PHOTO").map(({ id }) => id) ?? [];

describe("a picture is made small", () => {
  let camera: Buffer;
  beforeAll(async () => {
    camera = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: "#a33" } })
      .jpeg()
      .withExif({
        IFD0: { Make: "Kanarienkamera", Orientation: "6" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 19/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "9/1 29/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
  });

  test("and upright, without place, time and camera", async () => {
    const before = await sharp(camera).metadata();
    expect([before.exif !== undefined, before.orientation]).toEqual([true, 6]);
    const { bytes, width, height } = await shrinkPicture("PHOTO", camera);
    const after = await sharp(bytes).metadata();
    expect(after).toMatchObject({ format: "webp", width, height });
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(Array(5).fill(undefined));
    expect(Buffer.from(bytes).includes("Kanarienkamera")).toBe(false);
    expect(height).toBeGreaterThan(width);
    expect(width).toBeLessThanOrEqual(1200);
  });

  test("logos even smaller; nothing is blown up", async () => {
    expect(await shrinkPicture("LOGO", await png(1600, 800))).toMatchObject({ width: 320, height: 160 });
    expect(await shrinkPicture("PHOTO", await png(40, 20))).toMatchObject({ width: 40, height: 20 });
  });

  test("also when it is noise that no encoder can shorten", async () => {
    const noise = await sharp({
      create: {
        width: 1600,
        height: 1200,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 60 },
        background: "#000",
      },
    })
      .jpeg()
      .toBuffer();
    const { width } = await shrinkPicture("PHOTO", noise);
    expect(width).toBe(960);
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      "an SVG",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      "picture_type",
    ],
    [
      "a GIF",
      () =>
        sharp({ create: { width: 2, height: 2, channels: 3, background: "#000" } })
          .gif()
          .toBuffer(),
      "picture_type",
    ],
    ["a page under the name of a picture", () => Buffer.from("<!doctype html><p>Foto"), "picture_type"],
    ["nothing", () => new Uint8Array(), "picture_type"],
    ["half a picture", async () => (await png(400, 400)).subarray(0, 200), "picture_broken"],
    ["a bomb of 400 million pixels in a few bytes", () => bomb(), "picture_large"],
  ])("%s is refused", async (_what, make, detail) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await detailOf(() => shrinkPicture("PHOTO", bytes))).toBe(detail);
  });
});

/** The head of a PNG that says it has 20,000 × 20,000 pixels, and no more. */
function bomb(): Uint8Array {
  const head = Buffer.concat([Buffer.from("IHDR"), Buffer.from([0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8, 2, 0, 0, 0])]);
  const checked = Buffer.alloc(4);
  checked.writeUInt32BE(crc32(head));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = Buffer.from([0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0x35, 0xaf, 0x06, 0x1e]);
  return Buffer.concat([signature, Buffer.from([0, 0, 0, 13]), head, checked, data]);
}

describe("adding", () => {
  test("shows it at once and leaves a version that says so", async () => {
    const before = await db.entryVersion.count({ where: { entryId: own.provider.id } });
    const { id } = await addPicture(
      { ...as(owner), reason: "Foto hinzugefügt" },
      {
        ...{ providerId: own.provider.id, kind: "PHOTO", altText: "Eine Werkbank", credit: "Büro (Beispiel)" },
        ...{ people: "AGREED", bytes: await png() },
      },
    );
    expect((await getPreviewEntry(owner, NOW))?.photos).toMatchObject([
      { alt: "Eine Werkbank", credit: "Büro (Beispiel)", width: 40, height: 20 },
    ]);
    expect((await getOwnEntry(owner, NOW))?.pictures[0]?.consentOn).toBe("2026-03-12");
    const versions = await db.entryVersion.findMany({
      where: { entryId: own.provider.id },
      orderBy: { number: "desc" },
    });
    expect(versions).toHaveLength(before + 1);
    expect(versions[0]?.reason).toBe("Foto hinzugefügt");
    expect(JSON.stringify(versions[0]?.snapshot)).not.toContain(id);
    expect(await db.auditEntry.findFirst({ where: { entityId: id } })).toMatchObject({ action: "picture.add" });
  });

  test("is refused for others' people, in another's name too, and for staff who only read", async () => {
    expect(await refusalOf(() => add({}, stranger))).toBe("forbidden");
    const auditor = contextOf(staff(["AUDITOR"]));
    const input = { providerId: own.provider.id, kind: "LOGO" as const, altText: "x", credit: null };
    expect(await refusalOf(async () => addPicture(auditor, { ...input, people: "NOBODY", bytes: await png() }))).toBe(
      "forbidden",
    );
    expect(await db.picture.count({ where: { providerId: own.provider.id } })).toBe(0);
  });

  test("one logo, six photos, none twice, none above 10 MB", async () => {
    await add({ kind: "LOGO" });
    expect(await detailOf(() => add({ kind: "LOGO" }))).toBe("logo_taken");
    const same = await png();
    await add({ bytes: same });
    expect(await detailOf(() => add({ bytes: same }))).toBe("same_picture");
    for (let more = 1; more < MAX_PHOTOS; more += 1) await add();
    expect(await detailOf(() => add())).toBe("too_many_photos");
    expect(await detailOf(() => add({ bytes: new Uint8Array(MAX_PICTURE_BYTES + 1) }))).toBe("file_size");
  });

  test("two logos at once: one of them", async () => {
    const both = await Promise.allSettled([add({ kind: "LOGO" }), add({ kind: "LOGO" })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.picture.count({ where: { providerId: own.provider.id } })).toBe(1);
  });
});

describe("changing", () => {
  test("words, order and removal", async () => {
    const [a, b, c] = [await add(), await add(), await add()];
    const seen = (id: string, version = 1) => ({ providerId: own.provider.id, id, version });
    await movePicture(as(owner), { ...seen(c.id), to: "UP" });
    expect(await photos()).toEqual([a.id, c.id, b.id]);
    expect(await movePicture(as(owner), { ...seen(a.id), to: "UP" })).toMatchObject({ changed: false });
    await editPicture(as(owner), { ...seen(a.id), altText: "Ein Hof", credit: "Büro" });
    const late = { ...seen(a.id), altText: "Zu spät", credit: null };
    expect(await detailOf(() => editPicture(as(owner), late))).toBe("changed meanwhile");
    expect(await detailOf(() => removePicture(as(owner), seen(a.id)))).toBe("changed meanwhile");
    await removePicture(as(owner), seen(a.id, 2));
    expect(await photos()).toEqual([c.id, b.id]);
    const last = await add();
    expect((await photos()).at(-1)).toBe(last.id);
  });

  test("is not for others: neither on their entry's name nor on this one's", async () => {
    const { id } = await add();
    const words = { id, version: 1, altText: "fremd", credit: null };
    expect(await refusalOf(() => editPicture(as(stranger), { ...words, providerId: own.provider.id }))).toBe(
      "forbidden",
    );
    expect(await refusalOf(() => editPicture(as(stranger), { ...words, providerId: stranger.providerId }))).toBe(
      "not_found",
    );
    const seen = { id, version: 1, providerId: stranger.providerId };
    expect(await refusalOf(() => movePicture(as(stranger), { ...seen, to: "UP" }))).toBe("not_found");
    expect(await refusalOf(() => removePicture(as(stranger), seen))).toBe("not_found");
    expect(await photos()).toEqual([id]);
  });

  test("staff takes one away with a reason only", async () => {
    await db.provider.update({ where: { id: own.provider.id }, data: { email: "anbieter@example.org" } });
    const { id } = await add();
    const seen = { providerId: own.provider.id, id, version: 1 };
    const lead = contextOf(staff(["LEAD"]));
    expect(await refusalOf(() => removePicture(lead, seen))).toBe("invalid");
    await removePicture({ ...lead, reason: "Zustimmung zurückgenommen" }, seen);
    expect(await photos()).toEqual([]);
    const mails = await db.outboxMail.findMany({ where: { providerId: own.provider.id } });
    expect(mails.map(({ template, channel }) => [template, channel])).toEqual([["picture.removed", "ENTRY"]]);
    for (const words of ["Zustimmung zurückgenommen", "Ein Mensch hat das entschieden", "vor Gericht"])
      expect(mails[0]?.text.replaceAll("\n", " ")).toContain(words);
  });
});

describe("its address", () => {
  test("is in the directory as long as the entry is public, and in no search entry", async () => {
    await add();
    const [photo] = (await getPreviewEntry(owner, NOW))?.photos ?? [];
    const file = photo?.file ?? "";
    const directory = await getDirectory(NOW);
    expect(directory.pictures.has(file)).toBe(true);
    expect(JSON.stringify(directory.index)).not.toContain(file);
    const { version } = await db.provider.findUniqueOrThrow({ where: { id: own.provider.id } });
    await changeVisibility({ ...contextOf(editor), reason: "Test" }, { id: own.provider.id, version, to: "HIDDEN" });
    const later = await getDirectory(new Date(NOW.getTime() + 5_000));
    expect(later.pictures.has(file)).toBe(false);
    expect((await getPreviewEntry(owner, NOW))?.photos).toHaveLength(1);
  });
});
