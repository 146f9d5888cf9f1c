import assert from "node:assert/strict";
import fc from "fast-check";
import { renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { service } from "../support";

const phrases = [
  "共公开信息90条，其中网站50条、公众号30条。",
  "新收政府信息公开申请12件，上年结转1件，",
  "全年主动公开信息300，",
  "\n",
  "（六）其他\n",
  "一是完善制度；三是加强培训。",
  "5",
  "2023年",
  "件",
];

describe("reading on from an earlier version", () => {
  it("finds what reading afresh finds, whatever was edited", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.constantFrom("", ...phrases),
    });
    fc.assert(
      fc.property(fc.nat(20), fc.array(edit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
        let text = renderDraft({ figures: seededFigures(seed) });
        let document = service.read(text);
        service.check(document);
        for (const { at, cut, put } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put + text.slice(start + cut);
          document = service.read(text, document);
          assert.deepEqual(service.check(document), service.check(service.read(text)));
        }
      }),
      { numRuns: 80 },
    );
  });

  it("reads a figure anew when the heading above it changes", () => {
    const draft = renderDraft({}).replace("（二）依申请公开", "（二）依申请公开\n全年共收到157件。\n（三）申请办理");
    const document = service.read(draft);
    assert.ok(service.check(document).some(({ rule }) => rule === "figures/applications"));
    const edited = draft.replace("（二）依申请公开\n全年", "（二）群众来信\n全年");
    assert.deepEqual(service.check(service.read(edited, document)), service.check(service.read(edited)));
  });

  it("keeps equal paragraphs apart", () => {
    const draft = renderDraft({}).replace(
      "（二）依申请公开",
      `${"全年公开信息8条，其中网站5条、公众号2条。\n".repeat(3)}（二）依申请公开`,
    );
    const document = service.read(draft);
    service.check(document);
    const edited = `前言\n${draft}`;
    assert.deepEqual(service.check(service.read(edited, document)), service.check(service.read(edited)));
  });
});
