/** Where the documentation of the rules is published. */
const pages = "https://github.com/nianbao/nianbao/blob/main/docs/rules/";

/** The page of a rule. */
export function rulePage(rule: string): string {
  return `${pages}${rule}.md`;
}
