import { expect, test } from "vitest";
import { readForms } from "./form";

const PAGE = `<form action="/suche"><input name="q" value="a"/></form>
<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;7f&quot;,&quot;b&quot;:&#x27;&amp;lt;}"/>
<button type="submit" name="step" value="KEEP" class="hidden" aria-hidden="true"></button>
<textarea name="about" rows="3">
Zeile 1
a &lt; b</textarea><textarea name="empty"></textarea>
<select name="kind"><option value="">bitte wählen</option><option value="PDF" selected="">PDF</option></select>
<select name="first"><option value="A">A</option><option value="B">B</option></select>
<input type="checkbox" name="cells" value="1" checked=""/><input type="checkbox" name="cells" value="2"/>
<input type="radio" name="answer" value="YES"/><input type="radio" name="answer" value="NO"/>
<input type="file" name="file"/><input name="gone" value="x" disabled=""/><input name="bare"/>
<button type="submit" name="step" value="CONFIRM">Ja</button><button type="submit">Nein</button></form>`;

test("a form is read as a browser would post it", () => {
  const [search, form] = readForms(PAGE);
  expect(search?.values).toEqual([["q", "a"]]);
  expect(form?.values).toEqual([
    ["$ACTION_1:0", `{"id":"7f","b":'&lt;}`],
    ["about", "Zeile 1\na < b"],
    ["empty", ""],
    ["kind", "PDF"],
    ["first", "A"],
    ["cells", "1"],
    ["bare", ""],
  ]);
});

test("buttons and what could be ticked are known, too", () => {
  const form = readForms(PAGE)[1];
  expect(form?.steps).toEqual(["KEEP", "CONFIRM"]);
  expect([...(form?.names ?? [])]).toEqual(expect.arrayContaining(["answer", "file", "cells"]));
});
