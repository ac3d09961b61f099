import type { z } from "zod";
import type { Said } from "../i18n/validation.ts";
import { ofCells, ofKeys } from "../i18n/validation-cells.ts";
import { dayForm, otherForm, patterns } from "../i18n/validation-patterns.ts";

type Issue = z.core.$ZodIssue;

/** What is said of a value that a schema refuses, in words of both languages. */
export function describeIssue(issue: Issue, seen: string): Said {
  switch (issue.code) {
    case "invalid_value":
      return choice(seen, issue.values.map(String));
    case "invalid_union":
      return describeUnion(issue, seen);
    case "invalid_key":
      return issue.issues[0] ? describeIssue(issue.issues[0], seen) : ofCells.other(seen, issue.message);
    case "invalid_format":
      return describeFormat(issue, seen);
    case "too_small":
      return issue.origin === "string" ? ofCells.required() : describeSmall(issue, seen);
    case "too_big":
      return ofCells.bound(seen, issue.inclusive ? "≤" : "<", Number(issue.maximum));
    case "invalid_type":
      return ofKeys.type(seen, issue.expected);
    default:
      return ofCells.other(seen, issue.message);
  }
}

function describeSmall(issue: z.core.$ZodIssueTooSmall, seen: string): Said {
  if (issue.origin === "array") return ofKeys.tooFew(Number(issue.minimum));
  return ofCells.bound(seen, issue.inclusive ? "≥" : ">", Number(issue.minimum));
}

/** A union of fixed values is a choice; any other speaks for its first form. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, seen: string): Said {
  if ("options" in issue && Array.isArray(issue.options)) return choice(seen, issue.options.map(String));
  const values = issue.errors.flat().flatMap((each) => (each.code === "invalid_value" ? each.values.map(String) : []));
  const [first] = issue.errors.flat();
  if (values.length > 0 || !first) return choice(seen, values);
  return describeIssue(first, seen);
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat, seen: string): Said {
  if (seen === "") return ofCells.required();
  const source = issue.pattern?.replace(/^\/|\/[a-z]*$/g, "") ?? "";
  if (issue.format === "date") return ofCells.pattern(seen, dayForm, null);
  return ofCells.pattern(
    seen,
    patterns[source] ?? otherForm(issue.message),
    nearest(seen, (near) => new RegExp(source).test(near)),
  );
}

function choice(seen: string, allowed: readonly string[]): Said {
  return seen === ""
    ? ofCells.required()
    : ofCells.choice(
        seen,
        allowed,
        nearest(seen, (near) => allowed.includes(near)),
      );
}

/** The value with full-width signs and other case folded, where that makes it right. */
function nearest(seen: string, isRight: (value: string) => boolean): string | null {
  const folded = seen.normalize("NFKC").replaceAll(/[\s\p{Cf}]/gu, "");
  return [folded, folded.toLowerCase(), folded.toUpperCase()].find((value) => value !== seen && isRight(value)) ?? null;
}
