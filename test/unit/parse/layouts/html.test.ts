import assert from "node:assert/strict";
import { cellsOf, cut } from "../reading";

describe("cells of an HTML table", () => {
  const tables: [name: string, html: string, rows: string[]][] = [
    [
      "are those of its rows",
      "<table><tr><th>甲</th><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>",
      ["甲|1", "乙|2"],
    ],
    [
      "may be left blank, with or without a blank in them",
      "<table><tr><td>甲<td><td>&nbsp;<td> </table>",
      ["甲|_|_|_"],
    ],
    ["may stand on lines of their own", "<table>\n<tr>\n<td>甲</td>\n<td>1</td>\n</tr>\n</table>", ["甲|1"]],
    ["may hold a text in lines", "<table><tr><td>商业<br>企业</td><td>1\n</td></tr></table>", ["商业 企业|1"]],
    ["keep what stands outside them", "<table><tr>甲<td>1</td>乙</tr></table>", ["甲|1乙"]],
    ["end where the table does", "<table><tr><td>甲</td></tr></table>乙", ["甲", "乙"]],
  ];
  for (const [name, html, rows] of tables)
    it(name, () => {
      assert.deepEqual(cut(html), rows);
    });

  it("have a number for every row, and a column in it", () => {
    const { tokens } = cellsOf("<table><tr><td>甲<td>1<tr><td>乙<td>2</table>\n丙");
    const places = tokens.map(({ row, column }) => [row, column]);
    const [first] = places[0] as [number, number];
    assert.deepEqual(
      places.slice(0, 4).map(([row, column]) => [(row as number) - first, column]),
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    );
    assert.ok((places[4]?.[0] as number) > first + 1, "what follows is a row of its own");
  });
});
