import { readHtml } from "./layouts/html";
import type { LayoutLine } from "./layouts/layout";
import { pushToken } from "./layouts/layout";
import { readPipes } from "./layouts/pipes";
import { readSpaces } from "./layouts/spaces";
import { readTabs } from "./layouts/tabs";
import type { Token } from "./token";
import type { ViewLines } from "./viewLines";
import type { Vocabulary } from "./vocabulary";

/**
 * Cuts lines [first, last) into cells. Each line goes to the reader whose separators it bears, so that a table may
 * change its layout half-way, as it does at the page breaks of pasted drafts. Empty lines give no cells.
 */
export function tokenize(lines: ViewLines, first: number, last: number, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let row = 0;
  for (let at = first; at < last; at++) {
    const line: LayoutLine = {
      view: lines.view,
      start: lines.start(at),
      end: lines.end(at),
      from: lines.trimmedStart(at),
      to: lines.trimmedEnd(at),
    };
    if (line.start === line.end) continue;
    row++;
    const separators = separatorsOf(line);
    if (separators & htmlCells) {
      readHtml(
        line,
        () => ++row,
        () => row,
        tokens,
      );
      continue;
    }
    if (separators & pipes && readPipes(line, row, tokens)) continue;
    if (separators & tabs && readTabs(line, row, tokens)) continue;
    if (line.from === line.to) continue;
    if (separators & blanks && readSpaces(line, row, tokens, vocabulary)) continue;
    pushToken(lines.view, tokens, [line.from, line.to], { row, column: 0, shared: false, soft: false });
  }
  return tokens;
}

const htmlCells = 1;
const pipes = 2;
const tabs = 4;
const blanks = 8;

/** The kinds of separators in a line, found in one pass over it. */
function separatorsOf(line: LayoutLine): number {
  const { text } = line.view;
  let found = 0;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) found |= blanks;
    else if (code === 0x7c) found |= pipes;
    else if (code === 0x09) found |= tabs;
    else if (code === 0x1e || code === 0x1f) found |= htmlCells;
  }
  return found;
}
