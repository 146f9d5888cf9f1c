const longest = 120;
const title = /《[^》]{0,120}》|^[^《》]{0,80}》/g;

/** Words with the names of documents blanked out, each character in its place: what a name says is not said of a figure. */
export function maskTitles(words: string): string {
  return words.includes("》") ? words.replace(title, (name) => "·".repeat(name.length)) : words;
}

/** The offset behind the name of a document that opens at an offset; the same offset where nothing closes it. */
export function behindTitle(text: string, at: number): number {
  const end = text.slice(at + 1, at + 1 + longest).indexOf("》");
  return end < 0 ? at : at + 2 + end;
}
