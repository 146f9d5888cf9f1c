import assert from "node:assert/strict";
import { createService } from "../../../server/src/service";
import { renderDraft } from "../../corpus/draft";

const service = createService("en");

/** What an editor makes of a snippet whose tab stops keep their words. */
function expanded(snippet: string): string {
  const parts = /\\([\\$}])|\$\{\d+:((?:\\[\\$}]|[^\\$}])*)\}|\$(?:\{\w+\}|\w+)/g;
  return snippet.replace(parts, (_, escaped?: string, words?: string) => escaped ?? (words ? expanded(words) : ""));
}

/** A draft of a page whose headings and paragraphs stand in tags. */
function page(open: string): string {
  const draft = renderDraft({ layout: "html" });
  return draft.replace(/^(?:[一二三四五六]、.*|[^<\n]{12,}。)$/gm, (line) => `${open}${line}</p>`);
}

describe("snippets", () => {
  for (const open of ["<p>", '<p class="${text}">', '<p data-x="$1 $TM_FILENAME">', '<p title="a\\b}">'])
    it(`put into a draft what plain edits put: ${open}`, () => {
      const text = page(open)
        .replace(/.*一、总体情况[\s\S]*?(?=<p[^>]*>二、)/, "")
        .replace(/.*六、其他需要报告的事项[\s\S]*$/, "");
      const edits = service.insertEverythingMissing(service.read(text))?.edits ?? [];
      const written = edits.map(({ text: plain }) => plain).join("");
      assert.ok(
        written.includes(`${open}一、总体情况</p>`) && written.includes(`${open}六、其他需要报告的事项</p>`),
        written,
      );
      for (const { snippet, text: plain } of edits) if (snippet !== undefined) assert.equal(expanded(snippet), plain);
    });
});
