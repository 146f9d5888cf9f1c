// Writes syntaxes/*.tmLanguage.json. Every statutory word comes from server/src/form, so that a new form is coloured by
// running this script again. `--check` writes nothing and fails when a file is out of date.
//
// Oniguruma runs on whatever is typed, so each expression is linear: runs are bounded or possessive by construction (the
// class before a mark never contains the mark), nothing nests, and most begin at the line's or the cell's start.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

const formExports = `
  export * from "./form/forms";
  export * from "./form/sections";
  export { corner } from "./form/tables";
  export { traditionalPairs } from "./source/traditional";`;

/** The form as data, and what else is asked for; paths below server/src. @param {string} contents */
export async function loadForm(contents = formExports) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}server/src`, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}

/** Writes JSON as the formatter wants it; with `--check`, compares instead. @param {Record<string, unknown>} files by path */
export function emit(files) {
  for (const [path, value] of Object.entries(files)) {
    if (process.argv.includes("--check")) {
      const written = JSON.parse(readFileSync(root + path, "utf8"));
      if (JSON.stringify(written) === JSON.stringify(value)) continue;
      console.error(`${path} is out of date: run node ${process.argv[1]?.slice(root.length)}`);
      process.exitCode = 1;
    } else {
      const input = JSON.stringify(value, null, 2);
      const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
      const { stdout, stderr, status } = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
        input,
        cwd: root,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      writeFileSync(root + path, stdout);
    }
  }
}

const form = await loadForm();

// ---- Words of the form as expressions

const traditional = new Map();
for (let at = 0; at < form.traditionalPairs.length; at += 2) {
  const [from, to] = form.traditionalPairs.slice(at, at + 2);
  traditional.set(to, (traditional.get(to) ?? "") + from);
}

const alike = {
  "（": "[（(]",
  "）": "[）)]",
  "，": "[，,]",
  "：": "[：:]",
  "、": "[、,，及和与]?",
  "/": "[/／]",
  "“": '[“”"「]?',
  "”": '[“”"」]?',
};

/** A character as a class of itself and its Traditional forms. */
function eitherScript(/** @type {string} */ char) {
  const also = traditional.get(char);
  return also ? `[${char}${also}]` : char;
}

/** A statutory wording in either script and width, with a blank allowed between characters. */
function wording(/** @type {string} */ text) {
  const parts = [...text].map((char) => {
    if (alike[char]) return alike[char];
    return eitherScript(char).replace(/^[.*+?^${}()|]$/, "\\$&");
  });
  return parts.join(" ?");
}

const formOrdinal = /^(?:（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\d\.)/;
const bare = (/** @type {string} */ label) => label.replace(formOrdinal, "");

/** Alternatives, the longest first, so that none hides behind its own beginning. */
function anyOf(/** @type {Iterable<string>} */ words) {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(wording).join("|")})`;
}

const tables = form.forms.flatMap(({ tables }) => Object.values(tables));
const rows = tables.flatMap((table) => table.rows);
const articleTitles = tables.flatMap((table) => (table.blocks ?? []).map(({ title }) => title));
const groups = rows.flatMap((row) => row.groups);
const headers = tables.flatMap((table) => [
  ...table.headerWords.filter(
    (word) => !groups.includes(word) && !articleTitles.includes(word) && word !== form.corner,
  ),
  ...table.rows.flatMap(({ columns }) => columns.flatMap(({ label, group }) => (group ? [label, group] : [label]))),
]);
const rowLabels = rows.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
const groupWords = new Set(groups.map(bare));
const headerWords = new Set(headers);
/** A word that is a group or a column as well as a row is coloured as the former. */
const rowWords = rowLabels.map(bare).filter((word) => !groupWords.has(word) && !headerWords.has(word));

// ---- Building blocks

const blank = "[ \\x{3000}\\x{a0}]";
const indent = "[ \\t\\x{3000}\\x{a0}]*";
const digit = "[0-9０-９]";
const han = "[一二三四五六七八九十]";
const newNumber = "(?<![0-9０-９A-Za-z.．])";
const number = `${digit}{1,12}(?:[,，]${digit}{3}){0,4}(?:[.．]${digit}{1,6})?`;
const year = "(?:19|20|１９|２０)[0-9０-９]{2}";
const ordinal = `(?:[（(] ?${han}{1,3} ?[）)]|${han}{1,3} ?[、.．,，]|${digit}{1,2} ?[.．、)）])`;
const cellStart = "(?:^|(?<=[|｜\\t>]))";
const cellEnd = `(?=${blank}*(?:[|｜<\\t]|$)|${blank}+[0-9０-９-])`;
const eitherScriptOf = (/** @type {string} */ word) => [...word].map(eitherScript).join("");
const [tenThousand, more] = ["万", "余"].map(eitherScript);
/** One of several characters, in either script. */
const oneOf = (/** @type {string} */ chars) => `[${eitherScriptOf(chars).replace(/[[\]]/g, "")}]`;
const units = `(?:${tenThousand}?${more}?(?:${["人次", "条次", "篇次", "亿元", "小时", "分钟", "工作日"].map(eitherScriptOf).join("|")}|${oneOf("条件篇份期次个项例宗起封册场家部字元天名幅批类页套处岁")}))`;

const scope = {
  row: "entity.name.type.row.nianbao",
  group: "keyword.other.group.nianbao",
  column: "variable.parameter.column.nianbao",
  article: "entity.name.type.article.nianbao",
  corner: "variable.parameter.corner.nianbao",
  ordinal: "keyword.other.ordinal.nianbao",
  separator: "punctuation.separator.cell.nianbao",
  figure: "constant.numeric.cell.nianbao",
  unit: "keyword.other.unit.nianbao",
  reference: "constant.other.reference.nianbao variable.other.constant.reference.nianbao",
};

/** Numbered captures. @param {string[]} names */
const captures = (...names) =>
  Object.fromEntries(names.flatMap((name, at) => (name ? [[String(at + 1), { name }]] : [])));
const include = (/** @type {string[]} */ ...names) => names.map((name) => ({ include: `#${name}` }));

const words = {
  row: anyOf(rowWords),
  anyRow: anyOf(rowLabels.map(bare)),
  group: anyOf(groupWords),
  column: anyOf(headers),
  article: anyOf(articleTitles),
  corner: wording(form.corner),
};
const glued = `${words.group}(?:${blank}*${ordinal}${blank}*${words.anyRow})?`;
const anyLabel = `(?:${words.corner}|${words.article}|(?:${ordinal}${blank}*)?(?:${words.row}|${glued}|${words.column}))`;
const heading = `(?:${form.sections.map((section) => wording(section.heading)).join("|")})`;

/** Labels at the beginning of a cell, each with what it is. */
const labels = {
  patterns: [
    {
      // A group torn from its cell: `（三）不予公开1.属于国家秘密`.
      match: `${cellStart}${indent}(?:(${ordinal})${blank}*)?(${words.group})${blank}*(${ordinal})${blank}*(${words.anyRow})${cellEnd}`,
      captures: captures(scope.ordinal, scope.group, scope.ordinal, scope.row),
    },
    {
      match: `${cellStart}${indent}(?:(${ordinal})${blank}*)?(${words.group})${cellEnd}`,
      captures: captures(scope.ordinal, scope.group),
    },
    // 总计 and 其他 are columns, but rows after an ordinal.
    {
      match: `${cellStart}${indent}(${ordinal})${blank}*(${words.anyRow})${cellEnd}`,
      captures: captures(scope.ordinal, scope.row),
    },
    {
      match: `${cellStart}${indent}(?:(${ordinal})${blank}*)?(?:(${words.column})|(${words.row}))${cellEnd}`,
      captures: captures(scope.ordinal, scope.column, scope.row),
    },
    { match: `${cellStart}${indent}(${words.article})${cellEnd}`, captures: captures(scope.article) },
    { match: `${cellStart}${indent}(${words.corner})${cellEnd}`, captures: captures(scope.corner) },
  ],
};

const figures = {
  patterns: [
    {
      match: `(?<![^ \\t\\x{3000}\\x{a0}|｜>])([-+－−]?${number})(?:${blank}?(${units}))?(?=${blank}*(?:[|｜<\\t(（]|$)|${blank})`,
      captures: captures(scope.figure, scope.unit),
    },
    {
      match: `(?<=[|｜\\t>])${blank}*([-—－/／]{1,2}|无)(?=${blank}*(?:[|｜<\\t]|$))`,
      captures: captures("constant.language.blank.nianbao"),
    },
  ],
};

const separators = {
  patterns: [
    { match: `(?<=[|｜])${blank}*(:?-{3,}:?)${blank}*(?=[|｜])`, captures: captures(scope.separator) },
    { match: "[|｜]+", name: scope.separator },
  ],
};

const tags = {
  patterns: [
    {
      match:
        "(</?)((?i:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|p|div|span|br|hr|b|strong|em|i|u|h[1-6]|a|img|ul|ol|li|sup|sub|font|center))\\b([^<>]{0,400})(/?>)",
      captures: {
        1: { name: "punctuation.definition.tag.begin.html" },
        2: { name: "entity.name.tag.html" },
        3: {
          patterns: [
            {
              match: "([A-Za-z-]{1,20})(=)(\"[^\"]{0,300}\"|'[^']{0,300}'|[^\\s\"'<>]{1,100})",
              captures: captures(
                "entity.other.attribute-name.html",
                "punctuation.separator.key-value.html",
                "string.quoted.other.html",
              ),
            },
          ],
        },
        4: { name: "punctuation.definition.tag.end.html" },
      },
      name: "meta.tag.nianbao",
    },
    { match: "&(?:[A-Za-z]{2,8}|#[0-9]{1,6});", name: "constant.character.entity.html" },
  ],
};

const comment = { begin: "<!--", end: "-->", name: "comment.block.html" };

const organ = "[\\p{Han}&&[^据照按和及与的由对在了于从为以]]{1,6}[发函令字规办通复]";
const references = {
  patterns: [
    {
      match: `(?:${organ})?${blank}?[〔﹝\\[［（(【]${year}[〕﹞\\]］）)】]${blank}?(?:第${blank}?)?${digit}{1,5}${blank}?[号號]`,
      name: scope.reference,
    },
    {
      match: `(?:${eitherScriptOf("国务院令")})?第${blank}?${digit}{1,4}${blank}?${eitherScript("号")}`,
      name: scope.reference,
    },
    {
      match: `第[一二三四五六七八九十百]{1,5}${eitherScript("条")}(?:第?[（(]?${han}{1,3}[）)]?${oneOf("项款")}){0,2}`,
      name: scope.reference,
    },
  ],
};

const day = `${digit}{1,2}${blank}{0,2}月(?:${blank}{0,2}${digit}{1,2}${blank}{0,2}[日号])?`;
const dates = {
  patterns: [
    {
      match: `${newNumber}${year}${blank}{0,2}(?:年度|年)(?:${blank}{0,2}${day})?|${newNumber}${day}`,
      name: "constant.numeric.date.nianbao",
    },
    {
      match: `二[〇○Ｏ零][〇○零一二三四五六七八九]{2}年(?:${han}{1,2}月(?:${han}{1,3}日)?)?`,
      name: "constant.numeric.date.nianbao",
    },
  ],
};

const quantities = {
  patterns: [
    {
      match: `${newNumber}(${number})${blank}?([%％‰]|${eitherScriptOf("个百分点")})`,
      captures: captures("constant.numeric.percentage.nianbao", "keyword.other.unit.percentage.nianbao"),
    },
    {
      match: `${newNumber}(${number})(${blank}{0,2}${oneOf("余多")}?${oneOf("万亿千百")}?${oneOf("余多")}?)(${units})`,
      captures: captures("constant.numeric.figure.nianbao", scope.unit, scope.unit),
    },
  ],
};

const placeholders = {
  match:
    "(?<![A-Za-z])[XＸ×╳]{2,}(?![A-Za-z])|(?<![A-Za-z])[xｘ]{2,}(?=\\p{Han})|[_＿]{3,}|《[ \\x{3000}]{0,20}》|[（(]具体(?:网址|地址|电话)[）)]",
  name: "invalid.illegal.placeholder.nianbao",
};

const quoted = {
  match: "(《)([^《》]{1,120})(》)",
  name: "string.quoted.other.title.nianbao",
  captures: captures("punctuation.definition.string.begin.nianbao", "", "punctuation.definition.string.end.nianbao"),
};

const link = {
  match: "https?://[A-Za-z0-9./?=&%_~#:@!+,;*-]{1,300}|(?<![A-Za-z0-9.@-])www\\.[A-Za-z0-9./?=&%_~#:-]{1,300}",
  name: "markup.underline.link.nianbao",
};

const bold = { match: "\\*\\*[^*]{1,200}\\*\\*", name: "markup.bold.nianbao" };

const enumeration = {
  match: `(?:^|(?<=[。；;：:，,、！!？? \\x{3000}]))(?:其?${han}{1,2}是|其${han}(?=[，,：:、])|第${han}(?=[，,]))`,
  name: scope.ordinal,
};

// ---- Lines

const marks = `^${indent}(?:(#{1,6})[ \\t]+)?(\\*\\*)?`;
const dirt = "[|lI丨.·]?";
const lineRules = {
  /** A line that begins with a label: a whole row, or one cell. */
  labelled: {
    begin: `^(?=[ \\t\\x{3000}\\x{a0}|｜]{0,20}${anyLabel}${cellEnd})`,
    end: "$",
    name: "meta.table.row.nianbao",
    patterns: include("cell"),
  },
  /** A statutory heading, with or without its ordinal, alone or with its paragraph on the same line. */
  statutoryHeading: {
    match: `${marks}(?:${dirt}((?:第)?${han}{1,2}(?:部分)?${blank}*[、.．,，:：])${blank}*)?(${heading})(\\*\\*)?(?=[ \\t\\x{3000}]*(?:#{0,6}|[|｜])$|[ \\t\\x{3000}。（(：:])`,
    name: "markup.heading.1.nianbao",
    captures: captures(
      "punctuation.definition.heading.nianbao",
      "punctuation.definition.bold.nianbao",
      scope.ordinal,
      "entity.name.section.statutory.nianbao",
      "punctuation.definition.bold.nianbao",
    ),
  },
  heading: {
    match: `${marks}(${han}{1,2}${blank}*[、.．])${blank}*([^。；;，,|｜\\t*]{2,40})(\\*\\*)?[ \\t\\x{3000}]*$`,
    name: "markup.heading.1.nianbao",
    captures: captures(
      "punctuation.definition.heading.nianbao",
      "punctuation.definition.bold.nianbao",
      scope.ordinal,
      "entity.name.section.nianbao",
      "punctuation.definition.bold.nianbao",
    ),
  },
  title: {
    match: `${marks}([^。；;，,：:！!？?《》|｜\\t#*]{0,60}(?:[信政][息务務][公][开開])[^。；;，,：:！!？?《》|｜\\t*]{0,40}(?:[报報]告|年[报報])(?:[（(][^（()）]{0,20}[）)])?)(\\*\\*)?[ \\t\\x{3000}]*$`,
    name: "markup.heading.title.nianbao",
    captures: {
      1: { name: "punctuation.definition.heading.nianbao" },
      2: { name: "punctuation.definition.bold.nianbao" },
      3: { name: "entity.name.section.title.nianbao", patterns: include("dates", "placeholders") },
      4: { name: "punctuation.definition.bold.nianbao" },
    },
  },
  /** The two halves of a title that is broken in two. */
  titlePart: {
    match: `${marks}([^。；;，,：:！!？?《》|｜\\t#*]{2,60}年度?政府信息公[开開](?:工作)?|(?:政府)?(?:信息公[开開])?(?:工作)?年度[报報]告)(\\*\\*)?[ \\t\\x{3000}]*$`,
    name: "markup.heading.title.nianbao",
    captures: {
      1: { name: "punctuation.definition.heading.nianbao" },
      2: { name: "punctuation.definition.bold.nianbao" },
      3: { name: "entity.name.section.title.nianbao", patterns: include("dates") },
      4: { name: "punctuation.definition.bold.nianbao" },
    },
  },
  markdownHeading: {
    begin: `^${indent}(#{1,6})[ \\t]+`,
    end: "$",
    name: "markup.heading.nianbao",
    beginCaptures: captures("punctuation.definition.heading.nianbao"),
    contentName: "entity.name.section.nianbao",
    patterns: [{ match: `(?<=[# \\t])(?:${ordinal}|[㈠-㈩])`, name: scope.ordinal }, ...include("prose")],
  },
  /** （一）主动公开, alone or before its sentence. */
  subHeading: {
    match: `^${indent}(\\*\\*)?([（(]${blank}?${han}{1,3}${blank}?[）)]?|[㈠-㈩])${blank}*、?${blank}*([^。：:，,；;|｜\\t*]{1,36})(\\*\\*)?(?=[。：:]|[ \\t\\x{3000}]*$)`,
    name: "markup.heading.2.nianbao",
    captures: captures(
      "punctuation.definition.bold.nianbao",
      scope.ordinal,
      "entity.name.section.nianbao",
      "punctuation.definition.bold.nianbao",
    ),
  },
  item: {
    match: `^${indent}(\\*\\*)?(${digit}{1,2}${blank}?[.．、)）])(?!${digit})${blank}*([^。：:，,；;|｜\\t*]{1,36})(\\*\\*)?(?=[。：:]|[ \\t\\x{3000}]*$)`,
    name: "markup.heading.3.nianbao",
    captures: captures(
      "punctuation.definition.bold.nianbao",
      scope.ordinal,
      "entity.name.section.nianbao",
      "punctuation.definition.bold.nianbao",
    ),
  },
  /** An ordinal before a sentence. */
  lead: {
    match: `^${indent}(?:\\*\\*)?((?:${ordinal}|[㈠-㈩])(?!${digit}))`,
    captures: captures(scope.ordinal),
  },
  /** A line of cells without a label at its beginning. */
  row: {
    begin: "^(?=\\t*(?:[^|｜\\t]{1,200}[|｜\\t]|[|｜]))",
    end: "$",
    name: "meta.table.row.nianbao",
    patterns: include("cell"),
  },
  tagged: { begin: "^(?=[ \\t]*</?[A-Za-z])", end: "$", patterns: include("cell") },
  figuresOnly: {
    begin: `^(?=${indent}[-－−]?${digit}[0-9０-９,，.．]{0,20}(?:[ \\x{3000}]{1,8}[-－−]?${digit}[0-9０-９,，.．]{0,20}){0,29}${blank}{0,8}$)`,
    end: "$",
    name: "meta.table.row.nianbao",
    patterns: include("figures"),
  },
};

const prose = include(
  "comment",
  "tags",
  "link",
  "placeholders",
  "quoted",
  "references",
  "dates",
  "quantities",
  "enumeration",
  "bold",
);

const note =
  "Generated by scripts/generate-grammar.mjs from the statutory form in server/src/form; change those and run it again.";

const document = {
  information_for_contributors: [note],
  name: "Nianbao",
  scopeName: "text.nianbao",
  patterns: include(
    "comment",
    "labelled",
    "statutoryHeading",
    "title",
    "titlePart",
    "row",
    "tagged",
    "heading",
    "markdownHeading",
    "subHeading",
    "item",
    "lead",
    "figuresOnly",
    "prose",
  ),
  repository: {
    ...lineRules,
    cell: { patterns: include("comment", "separators", "tags", "labels", "figures", "prose") },
    labels,
    figures,
    separators,
    tags,
    comment,
    prose: { patterns: prose },
    references,
    dates,
    quantities,
    placeholders,
    quoted,
    link,
    bold,
    enumeration,
  },
};

// ---- Markdown: only what is certain to be of the form

/** Fewest characters that make a label certain: without an ordinal, after （一） or 一、, and after 1. */
const certainLength = { none: 6, chinese: 2, digit: 4 };
const ordinalOf = (/** @type {string} */ label) => formOrdinal.exec(label)?.[0] ?? "";
const certainLabels = [...new Set([...rowLabels, ...groups, ...headers, ...articleTitles, form.corner])].filter(
  (label) => {
    const kind = /^\d/.test(label) ? "digit" : ordinalOf(label) ? "chinese" : "none";
    return bare(label).length >= certainLength[kind];
  },
);
const certain = `(?:${certainLabels
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((label) => `${wording(ordinalOf(label)).replace("\\.", "[.．、]")} ?${wording(bare(label))}`)
  .join("|")})`;

/** Neighbours in a header, such as 结果维持 | 结果纠正: each word is common, the pair is not. */
const pairs = new Set(
  tables.flatMap((table) =>
    table.rows.flatMap(({ columns }) => columns.slice(1).map((column, at) => `${columns[at].label}|${column.label}`)),
  ),
);
const certainPair = `(?:${[...pairs]
  .map((pair) => pair.split("|").map(wording).join(`${blank}*\\|${blank}*`))
  .join("|")})`;

const markdownCell = {
  patterns: [
    { match: "\\|", name: "punctuation.definition.table.markdown" },
    {
      match: `(?<=\\|)${blank}*(:?-+:?)${blank}*(?=\\|)`,
      captures: captures("punctuation.separator.table.markdown"),
    },
    ...include("labels", "figures", "references", "quantities"),
    { include: "text.html.markdown#inline" },
  ],
};

// Inside a block Markdown has already recognised, ours comes first; elsewhere (HTML) only where Markdown has nothing.
const excluded = [
  "comment",
  "markup.raw",
  "markup.inline.raw",
  "markup.fenced_code",
  "meta.embedded",
  "meta.tag",
].concat(["string", "markup.underline.link", "meta.table.nianbao", "meta.table.row.nianbao"]);
const blocks = ["meta.paragraph.markdown", "markup.table.markdown", "markup.heading.markdown"];
const without = (/** @type {string[]} */ scopes) => scopes.map((name) => `- ${name}`).join(" ");
const injectionSelector = [
  ...blocks.map((block) => `L:text.html.markdown ${block} ${without(excluded)}`),
  `R:text.html.markdown ${without([...excluded, ...blocks])}`,
].join(", ");

const markdown = {
  information_for_contributors: [note],
  name: "Nianbao in Markdown",
  scopeName: "text.html.markdown.nianbao",
  injectionSelector,
  patterns: include("sectionHeading", "aspectHeading", "table", "row", "htmlTable", "references"),
  repository: {
    sectionHeading: {
      match: `(?<![^# \\t*\\x{3000}])(${han}{1,2}${blank}*[、.．])${blank}*(${heading})(?=\\*{0,2}[ \\t\\x{3000}]*$)`,
      captures: captures(scope.ordinal, "markup.heading.nianbao entity.name.section.statutory.nianbao"),
    },
    aspectHeading: {
      match: `(?<![^# \\t*\\x{3000}])([（(]${han}{1,2}[）)])${blank}*(${anyOf(form.aspects.map(({ label }) => label))}(?:工作)?(?:情[况況]|方面)?)(?=[。：:*]|[ \\t\\x{3000}]*$)`,
      captures: captures(scope.ordinal, "entity.name.section.statutory.nianbao"),
    },
    // From a certain label to the end of its table, so that short labels and figures below it are known too.
    table: {
      begin: `(?<=\\|)(?=${blank}*(?:${certain}${blank}*\\||${certainPair}${blank}*\\|))`,
      end: "^(?![ \\t>]*\\|)",
      name: "meta.table.nianbao",
      patterns: include("cell"),
    },
    // A row of cells that is no table to Markdown.
    row: {
      begin: `^(?=${blank}*(?:${certain}${blank}*\\||${certainPair}${blank}*(?:\\||$)))`,
      end: "$",
      name: "meta.table.row.nianbao",
      patterns: include("cell"),
    },
    htmlTable: {
      begin: `(?<=>)(?=[ \\t]*${certain}[ \\t]*</[Tt][DdHh]>)`,
      end: "(?i)(?=</table>)",
      name: "meta.table.nianbao",
      patterns: [...include("labels", "figures"), { include: "text.html.derivative" }],
    },
    cell: markdownCell,
    labels,
    figures,
    // The brackets of a document number; square ones may be a link.
    references: {
      match: `(?:${organ})?〔${year}〕${blank}?(?:第${blank}?)?${digit}{1,5}${blank}?号`,
      name: scope.reference,
    },
    quantities,
  },
};

if (process.argv[1] === import.meta.filename)
  emit({
    "syntaxes/nianbao.tmLanguage.json": document,
    "syntaxes/nianbao.markdown.tmLanguage.json": markdown,
  });
