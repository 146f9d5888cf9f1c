import assert from "node:assert/strict";
import { insertRows } from "../../../server/src/fixes/insertRow";
import { insertTable, tableText } from "../../../server/src/fixes/insertTable";
import { type DraftStyle, styleOf } from "../../../server/src/fixes/style";
import { startsGroup } from "../../../server/src/fixes/writers/grid";
import { writers } from "../../../server/src/fixes/writers/writers";
import { form2021 } from "../../../server/src/form/form2021";
import type { TableForm } from "../../../server/src/form/types";
import { applyEdits } from "../../../server/src/service";
import { headingStyles } from "../../corpus/draft";
import { reportOf, tableOf } from "../printed";

const bare = headingStyles.plain.map((heading) => `${heading}\n本年度没有发生。`).join("\n");
const layouts = Object.keys(writers) as DraftStyle["layout"][];

/** A draft with one table as the product itself writes it, without some of its rows. */
function draftWith(table: TableForm, layout: DraftStyle["layout"], lost: readonly string[], newline: string): string {
  const style = { ...styleOf(reportOf(bare), "pipes"), layout };
  const place = insertTable(reportOf(bare), table.id, style)?.span ?? assert.fail();
  const rows = table.rows.filter(({ key }) => !lost.includes(key));
  const { text } = tableText({ ...table, rows }, style);
  return applyEdits(bare, [{ span: place, text: `\n\n${text}\n` }]).replaceAll("\n", newline);
}

function inserted(text: string, table: TableForm, rows: readonly string[]): string {
  const report = reportOf(text);
  return applyEdits(text, insertRows(report, table.id, [{ rows }], styleOf(report, "pipes")));
}

describe("rows that are put back", () => {
  const { applications, disclosure } = form2021.tables;
  const inside = applications.rows.filter((row) =>
    row.groups.every((_, level) => !startsGroup(applications, row, level)),
  );
  for (const newline of ["\n", "\r\n"])
    for (const layout of layouts) {
      const name = `in the layout ${layout}, lines ending with ${JSON.stringify(newline)}`;
      it(`leave table three as it was, ${name}`, () => {
        const whole = draftWith(applications, layout, [], newline);
        for (const { key } of inside)
          assert.equal(inserted(draftWith(applications, layout, [key], newline), applications, [key]), whole, key);
      });

      it(`leave table two as it was, ${name}`, () => {
        const whole = draftWith(disclosure, layout, [], newline);
        for (const { key } of disclosure.rows)
          assert.equal(inserted(draftWith(disclosure, layout, [key], newline), disclosure, [key]), whole, key);
      });
    }

  it("stand between the tags of a page whose table is one line", () => {
    const oneLine = (text: string): string =>
      text.replace(/<table>[\s\S]*<\/table>/, (table) => table.replaceAll("\n", ""));
    for (const table of [applications, disclosure])
      for (const { key } of table === disclosure ? disclosure.rows : inside) {
        const after = inserted(oneLine(draftWith(table, "html", [key], "\n")), table, [key]);
        assert.equal(oneLine(after), oneLine(draftWith(table, "html", [], "\n")), key);
      }
  });

  it("stand between blanks in a table that is one line", () => {
    const oneLine = (text: string): string =>
      text.replace(/（本列[\s\S]*结转下年度.*/, (table) => table.replaceAll("\n", " "));
    for (const { key } of inside.slice(1, -1)) {
      const after = inserted(oneLine(draftWith(applications, "spaces", [key], "\n")), applications, [key]);
      assert.equal(after, oneLine(draftWith(applications, "spaces", [], "\n")), key);
    }
  });

  it("leave a table as it was where several are lost one behind another", () => {
    const lost = ["refused.security", "refused.thirdParty", "refused.internalAffairs"];
    for (const layout of layouts)
      assert.equal(
        inserted(draftWith(applications, layout, lost, "\n"), applications, lost),
        draftWith(applications, layout, [], "\n"),
      );
  });

  it("bring the label of their whole group with them", () => {
    const lost = applications.rows.filter(({ groups }) => groups[1] === "（四）无法提供").map(({ key }) => key);
    for (const layout of layouts) {
      const after = inserted(draftWith(applications, layout, lost, "\n"), applications, lost);
      assert.equal(after, draftWith(applications, layout, [], "\n"), layout);
      assert.ok(tableOf(after, "applications").rows.every(({ cells }) => cells?.every(({ value }) => value === 0)));
    }
  });
});
