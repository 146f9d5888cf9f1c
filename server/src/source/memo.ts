/** Something that keeps what later layers work out of it. */
export interface Remembering {
  readonly memo: Record<symbol, unknown>;
}

/**
 * A place for one value on each object of a kind; it goes when the object goes. A WeakMap would say the same, but V8's
 * collector of young objects keeps the values of a WeakMap alive whether or not their keys are: after every keystroke all
 * that was known of the version before would move among the old objects.
 */
export class Slot<Owner extends Remembering, Value extends NonNullable<unknown>> {
  private readonly place = Symbol();

  /** The value, if there is one. */
  peek({ memo }: Owner): Value | undefined {
    return memo[this.place] as Value | undefined;
  }

  keep({ memo }: Owner, value: Value): Value {
    memo[this.place] = value;
    return value;
  }

  drop({ memo }: Owner): void {
    memo[this.place] = undefined;
  }
}

/** A value that is worked out once, when first asked for. */
export class Memo<Owner extends Remembering, Value extends NonNullable<unknown>> extends Slot<Owner, Value> {
  constructor(private readonly work: (owner: Owner) => Value) {
    super();
  }

  of(owner: Owner): Value {
    return this.peek(owner) ?? this.keep(owner, this.work(owner));
  }
}
