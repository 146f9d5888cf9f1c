/**
 * The layouts in which drafts print the statutory tables, each as a function from a grid to text with LF line ends.
 * Written independently of the product's writers. `clean` layouts lose nothing, not even a header word; the others are
 * damaged as drafts really are, and yet every figure in them can be read.
 */
import { cleanLayouts, type Layout } from "./cleanLayouts";
import { damagedLayouts } from "./damagedLayouts";

export type { Layout } from "./cleanLayouts";
export { cleanLayouts, damagedLayouts };

export const layouts: readonly Layout[] = [...cleanLayouts, ...damagedLayouts];

export function layoutById(id: string): Layout {
  const found = layouts.find((layout) => layout.id === id);
  if (!found) throw new Error(`no layout ${id}`);
  return found;
}
