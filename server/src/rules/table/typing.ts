import type { Span } from "../../source/lines";
import type { RuleContext } from "../finding";

/** How far behind a row or table, in UTF-16 units, a person still types at it: separators, blanks, a line break. */
const reach = 8;

/**
 * Whether the person is typing in a span, just behind it or further on in its last line, but not beyond `limit`: it may
 * lack what is about to come.
 */
export function isTyping(
  { typingAt }: RuleContext,
  source: string,
  { start, end }: Span,
  limit = Number.POSITIVE_INFINITY,
): boolean {
  if (typingAt === undefined || typingAt < start) return false;
  if (typingAt <= Math.max(end, Math.min(limit, end + reach))) return true;
  return typingAt <= limit && !/[\r\n]/.test(source.slice(end, typingAt));
}
