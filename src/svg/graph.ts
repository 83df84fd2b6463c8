/** One goal, or anything else that others serve. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** Whose it is, under the name. */
  readonly note?: string;
  /** Why the chain breaks here, in words; absent where it does not. */
  readonly breaks?: string;
}

/** Goals and what they serve. A goal may serve several. */
export interface GoalGraph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly { readonly from: string; readonly serves: string }[];
  /** Goals that pull against each other, as somebody has declared. */
  readonly conflicts?: readonly { readonly one: string; readonly other: string }[];
}
