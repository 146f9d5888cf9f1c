import { languages, type TextDocument } from "vscode";

/** Documents the server is shown; in Markdown and plain text it stays silent unless the content is that of a report. */
export const selector = [{ language: "nianbao" }, { language: "markdown" }, { language: "plaintext" }];

export function isSelected(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}
