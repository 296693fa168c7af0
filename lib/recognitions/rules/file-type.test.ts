import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { examplePdf } from "@/prisma/seed/examples/example-pdf";
import { mediaTypeOf } from "./file-type";

const pdf = Buffer.from(examplePdf(["Nachweis (Beispiel)"]));
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);
const jpeg = Buffer.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  ...Buffer.from("JFIF\0"),
  1,
  1,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
  0xff,
  0xd9,
]);
const zipEnd = Buffer.from("PK\u0005\u0006".padEnd(22, "\0"), "latin1");
const join = (...parts: Uint8Array[]) => Buffer.concat(parts);

describe("by content it is", () => {
  test.each([
    ["a PDF", pdf, "application/pdf"],
    ["a JPEG", jpeg, "image/jpeg"],
    ["a JPEG with what cameras append", join(jpeg, Buffer.alloc(500)), "image/jpeg"],
    ["a PNG", png, "image/png"],
  ] as const)("%s", async (_what, bytes, type) => {
    expect(await mediaTypeOf(bytes)).toBe(type);
  });
});

describe("refused is", () => {
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("%PD")],
    ["a web page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a GIF", Buffer.from("GIF89a\u0001\0\u0001\0", "latin1")],
    ["something packed", deflateSync(pdf)],
    ["a PDF whose mark is not at the beginning", join(Buffer.from("<html>"), pdf)],
    ["a PDF that is cut off", pdf.subarray(0, 200)],
    ["a PNG that is cut off", png.subarray(0, 40)],
    ["half the mark of a PNG", png.subarray(0, 10)],
    ["a PNG with something behind it", join(png, Buffer.from("<script>"))],
    ["a JPEG that is a PDF as well", join(jpeg.subarray(0, 20), pdf, jpeg.subarray(20))],
    ["a PDF that is an archive as well", join(pdf, zipEnd)],
    ["a JPEG that is an archive as well", join(jpeg, Buffer.alloc(9), zipEnd)],
  ])("%s", async (_what, bytes) => {
    expect(await mediaTypeOf(bytes)).toBeNull();
  });
});
