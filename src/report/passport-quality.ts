import { structureName } from "../i18n/data-industries.ts";
import { type Lang, nameOf } from "../i18n/lang.ts";
import { qualityTerms as terms } from "../i18n/passport-analyses.ts";
import { clipSide } from "../methods/scaling/clip-side.ts";
import { normalise, normaliseReversed } from "../methods/scaling/normalise.ts";
import { transform, transformGoalposts } from "../methods/scaling/transform.ts";
import type { Face } from "../schema/analyses.ts";
import { compositeFace, type QualityResult } from "../schema/quality.ts";
import { anchorOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { workedScore } from "./passport-score.ts";
import { faceName, pairName } from "./result-names.ts";
import { four } from "./worked-bench.ts";
import type { WorkedLine } from "./worked-line.ts";

/** One input of a face of quality: its score, how that was formed, and where it stands on the passport page. */
export interface FaceInput {
  readonly id: string;
  readonly name: string;
  /** 0 to 100; null for missing */
  readonly score: number | null;
  readonly working: string | null;
  readonly anchor: string | null;
}

/** A face of quality, or their composite, with its inputs. */
export interface FacePassport {
  readonly result: QualityResult;
  readonly face: Face | null;
  readonly inputs: readonly FaceInput[];
}

/** Every face of an entity, and last their composite, with what they were formed from (整体质量的来历). */
export function qualityPassports(view: EditionView, entity: string, lang: Lang): FacePassport[] {
  const rows = [...view.faces.map(({ face }) => face), compositeFace].flatMap(
    (face) => view.quality(entity, face) ?? [],
  );
  return rows.map((result): FacePassport => {
    const face = view.faces.find((row) => row.face === result.face) ?? null;
    const inputs = face === null ? facesOf(view, rows, lang) : inputsOf(view, entity, face, lang);
    return { result, face, inputs };
  });
}

function facesOf(view: EditionView, rows: readonly QualityResult[], lang: Lang): FaceInput[] {
  return rows
    .filter(({ face }) => face !== compositeFace)
    .map(({ face, value }) => ({
      ...{ id: face, name: faceName(view, face, lang), score: value },
      ...{ working: null, anchor: anchorOf("face", face) },
    }));
}

function inputsOf(view: EditionView, entity: string, { source, inputs }: Face, lang: Lang): FaceInput[] {
  const ids = inputs?.split(" ") ?? [];
  switch (source) {
    case "indicators":
      return ids.map((id) => indicatorInput(view, entity, id, lang));
    case "pairs":
      return ids.map((id) => {
        const { matching } = view.match(entity, id);
        const [score, working] = matching === null ? [null, null] : [100 * matching, `M = ${four(matching)}`];
        return { id, name: `${pairName(view, id, lang)} ${id}`, score, working, anchor: anchorOf("match", id) };
      });
    case "rebuilds":
      return ids.map((id) => {
        const published = view.stability(entity, "tier", id).find((row) => row.published === "yes");
        const share = published?.probability ?? null;
        const [score, working] = share === null ? [null, null] : [100 * share, four(share)];
        return { id, name: terms.stay[lang], score, working, anchor: anchorOf("class", `tier.${id}`) };
      });
    case "cells": {
      const rows = view.industries?.structure ?? [];
      const score = rows.find((row) => row.entity_id === entity && row.quantity === "match-KE")?.value ?? null;
      if (score === null) return [];
      const working = `S = ${four(score)}`;
      return [
        {
          id: "match-KE",
          name: structureName("match-KE")[lang],
          score: 100 * score,
          working,
          anchor: anchorOf("structure", "match-KE"),
        },
      ];
    }
  }
}

/** The score as published; that of an indicator that only quality scores is formed on its own goalposts. */
function indicatorInput(view: EditionView, entity: string, id: string, lang: Lang): FaceInput {
  const indicator = view.indicator(id);
  const result = view.value(entity, id);
  const own = view.qualityGoalposts.find((row) => row.indicator === id) ?? null;
  const named = { id, name: `${nameOf(indicator, lang)} ${id}`, anchor: anchorOf("indicator", id) };
  if (own === null) return { ...named, score: result.score, working: null };
  const ends = transformGoalposts(own, indicator.transform);
  const position = transform(result.scored, indicator.transform).value;
  const scoreWith = indicator.direction === -1 ? normaliseReversed : normalise;
  const score = scoreWith(position, ends);
  const clipped = clipSide(position, ends) || null;
  const standing = { rank: null, ranked: 0 };
  const passport = { indicator, result: { ...result, score, clipped }, standing, goalposts: own, cells: [] };
  return { ...named, score, working: workedScore(passport, lang) };
}

/** How a face follows from its inputs, line by line, for the passport page. */
export function workedFace(view: EditionView, { result, face, inputs }: FacePassport, lang: Lang): WorkedLine[] {
  const lines = inputs.map(({ name, score, working, anchor }): WorkedLine => {
    const text = working ?? (score === null ? "—" : four(score));
    return { term: name, text, ...(anchor === null ? {} : { anchor }) };
  });
  const steps = stepsOf(view, { result, face, inputs });
  return steps === null ? lines : [...lines, { term: terms.working[lang], text: steps }];
}

function stepsOf(view: EditionView, { result, face, inputs }: FacePassport): string | null {
  if (result.value === null) return null;
  const scores = inputs.flatMap(({ score }) => score ?? []);
  const end = ` = ${four(result.value)}`;
  if (face === null) {
    const { floor } = view.model.analyses.quality;
    const factors = scores.map((score) => four(Math.max(score, floor)));
    return `(${factors.join(" × ")})^(1/${factors.length})${end}`;
  }
  if (face.source === "rebuilds" || face.source === "cells") return `100 × ${four(scores[0]! / 100)}${end}`;
  if (face.source === "pairs") {
    return `100 × (${scores.map((score) => four(score / 100)).join(" + ")}) ÷ ${scores.length}${end}`;
  }
  return `(${scores.map(four).join(" + ")}) ÷ ${scores.length}${end}`;
}
