import { expect, test } from "vitest";
import { pictureFile, pictureIdOf } from "./picture-file";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";

test("a name leads back to its picture", () => {
  const file = pictureFile({ id, sha256: "0123456789abcdef".repeat(4) });
  expect(file).toBe(`${id}-0123456789abcdef.webp`);
  expect(pictureIdOf(file)).toBe(id);
});

test.each(["", `${id}.webp`, `${id}-0123.webp`, `${id}-0123456789abcdef.png`, `../${id}-0123456789abcdef.webp`])(
  "%s names none",
  (file) => {
    expect(pictureIdOf(file)).toBeNull();
  },
);
