/** What a body's name tells of its level, and the words by which bodies of other levels call themselves. */
export interface BodyLevel {
  foreign: readonly string[];
}

const kinds = ["省", "市", "县", "镇", "乡", "街道"] as const;
const township = /(?:街道|镇|乡)(?:人民政府|政府|办事处|党工委)?(?:办公室)?$/;
const government = /([省市县区旗])(?:人民政府|政府)?(?:办公[室厅])?$/;
const department = /(?:局|委|委员会|厅|办公室|中心|管委会)$/;
const departmentsOwn = ["我局", "我委", "我厅"];

const known = new Map<string, BodyLevel | null>();
const mostKnown = 256;

/** The level, or null where the name does not tell; worked out once a name. */
export function levelOf(unit: string): BodyLevel | null {
  const before = known.get(unit);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const level = readLevel(unit);
  known.set(unit, level);
  return level;
}

/** 我区 and 全区 are in no list: an autonomous region is one too. */
function readLevel(unit: string): BodyLevel | null {
  const own = township.exec(unit)?.[0];
  if (own) {
    const kind = kinds.find((word) => own.startsWith(word)) ?? "";
    const higher = ["省", "市", "县"].flatMap((word) => [`全${word}`, `我${word}`]);
    const other = ["镇", "乡", "街道"].filter((word) => word !== kind).map((word) => `我${word}`);
    return { foreign: [...higher, ...other, ...departmentsOwn] };
  }
  if (/(?:管委会|管理委员会|开发区|[园新]区)/.test(unit)) return null;
  const kind = government.exec(unit)?.[1];
  if (kind) {
    const lower = ["镇", "乡", "街道"].map((word) => `我${word}`);
    const wrongKind = kind === "区" || kind === "市" ? ["我县"] : kind === "省" ? ["我市", "我县"] : [];
    return { foreign: [...lower, ...wrongKind, ...departmentsOwn] };
  }
  const below = /厅$/.test(unit) ? ["我市", "我县"] : [];
  return department.test(unit) ? { foreign: ["我镇", "我乡", "我街道", ...below] } : null;
}
