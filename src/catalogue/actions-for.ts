import { type Action, listOf } from "../schema/action.ts";

/** What is known of an entry when its actions are chosen. */
export interface Occasion {
  /** null where the entry has none: nothing but warnings then calls for an action */
  readonly orientation: string | null;
  /** warnings laid over the orientation */
  readonly warnings?: readonly string[];
  /** kinds of right that the entry is about; none: any */
  readonly ipTypes: readonly string[];
  /** nodes, scores and indicators that hold the entry back */
  readonly obstacles: readonly string[];
}

/** An action, and what of the entry calls for it. */
export interface ChosenAction {
  readonly action: Action;
  readonly because: {
    /** the orientation, and warnings */
    readonly orientations: readonly string[];
    /** empty where the action is about any right */
    readonly rights: readonly string[];
    readonly obstacles: readonly string[];
  };
}

/**
 * The actions for an entry (措施), each with its reasons: those that its orientation or a warning calls for and that suit a
 * right of it. First what a warning calls for, then what helps with most of its obstacles, then what is made for one of its
 * rights, else in the order of the table.
 * @example actionsFor({ orientation: "watch", ipTypes: [], obstacles: [] }, actions).map(({ action }) => action.action_id);
 */
export function actionsFor(occasion: Occasion, actions: readonly Action[]): ChosenAction[] {
  const { orientation, warnings = [] } = occasion;
  const called = [...(orientation === null ? [] : [orientation]), ...warnings];
  const urgency = ({ because }: ChosenAction) => (because.orientations.some((id) => warnings.includes(id)) ? 0 : 1);
  return actions
    .map((action) => ({ action, because: reasonsFor(action, called, occasion) }))
    .filter(({ action, because }) => because.orientations.length > 0 && suits(action, because.rights, occasion))
    .sort(
      (a, b) =>
        urgency(a) - urgency(b) ||
        b.because.obstacles.length - a.because.obstacles.length ||
        Math.sign(b.because.rights.length) - Math.sign(a.because.rights.length),
    );
}

function reasonsFor(
  action: Action,
  called: readonly string[],
  { ipTypes, obstacles }: Occasion,
): ChosenAction["because"] {
  const within = (list: string | null, sought: readonly string[]) => listOf(list).filter((id) => sought.includes(id));
  return {
    orientations: within(action.orientations, called),
    rights: within(action.rights, ipTypes),
    obstacles: within(action.obstacles, obstacles),
  };
}

/** Whether an action is about a right of the entry, or about any; an entry without rights of its own is about all. */
function suits({ rights }: Action, shared: readonly string[], { ipTypes }: Occasion): boolean {
  return rights === null || ipTypes.length === 0 || shared.length > 0;
}
