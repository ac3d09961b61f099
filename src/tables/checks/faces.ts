import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import type { Face } from "../../schema/analyses.ts";
import type { GoalpostRow } from "../../schema/model.ts";
import { compositeFace } from "../../schema/quality.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile } from "./lookups.ts";

/** Faces of quality made from what there is not, more faces asked for than there are, and goalposts that do not fit. */
export function checkFaces({ models }: Repository): Problem[] {
  return models.flatMap((files) => [
    ...checkCount(files),
    ...files.faces.flatMap((face) => checkFace(face, files)),
    ...[...files.qualityGoalposts].flatMap(([version, rows]) =>
      rows.flatMap((row) => checkGoalpost(row, version, files)),
    ),
    ...[...files.goalposts.keys()].flatMap((version) => findMissing(version, files)),
  ]);
}

function checkCount({ model, faces }: ModelFiles): Problem[] {
  const wanted = model.analyses.quality.min_faces;
  // A model may do without faces; one that has some must be able to have enough.
  if (faces.length === 0 || wanted <= faces.length) return [];
  const spot = { file: modelFile(model, "model.yml"), column: "analyses.quality.min_faces", value: String(wanted) };
  return [errorAt(spot, ofAnalyses.tooFewFaces(wanted, faces.length))];
}

function checkFace(face: Placed<Face>, files: ModelFiles): Problem[] {
  const { source, inputs, place } = face;
  const value = inputs ?? "";
  const reserved = face.face === compositeFace;
  return [
    ...(reserved ? [errorAt({ ...place, column: "face", value: face.face }, ofAnalyses.reservedFace(face.face))] : []),
    ...(fits(face, files)
      ? []
      : [errorAt({ ...place, column: "inputs", value }, ofAnalyses.faceInputs(source, value))]),
  ];
}

/** Whether the inputs of a face are of the kind that its source asks for, each named once. */
function fits({ source, inputs }: Face, { indicators, pairs, nodes }: ModelFiles): boolean {
  const ids = inputs?.split(" ") ?? [];
  const known = {
    indicators: indicators.map(({ id }) => id),
    pairs: pairs.filter(({ systems }) => systems.split(" ").length === 2).map(({ pair }) => pair),
    rebuilds: nodes.filter(({ kind }) => kind === "composite").map(({ id }) => id),
    cells: [],
  }[source] as readonly string[];
  const counts = source === "cells" ? ids.length === 0 : source === "rebuilds" ? ids.length === 1 : ids.length > 0;
  return counts && new Set(ids).size === ids.length && ids.every((id) => known.includes(id));
}

function checkGoalpost(row: Placed<GoalpostRow>, version: string, files: ModelFiles): Problem[] {
  const { indicator, low, high, place } = row;
  const spot = { ...place, column: "indicator", value: indicator };
  const card = files.indicators.find(({ id }) => id === indicator);
  const twice = files.goalposts.get(version)?.some((other) => other.indicator === indicator);
  return [
    ...(card ? [] : [errorAt(spot, ofModels.unknownIndicator(indicator))]),
    ...(twice ? [errorAt(spot, ofAnalyses.goalpostTwice(indicator, version))] : []),
    ...(low < high
      ? []
      : [errorAt({ ...place, column: "low", value: String(low) }, ofModels.goalpostOrder(low, high))]),
    ...(card?.transform === "log1p" && low < 0
      ? [errorAt({ ...place, column: "low", value: String(low) }, ofModels.goalpostLog(low))]
      : []),
  ];
}

/** Indicators under a face that have no bounds in this version. */
function findMissing(version: string, { model, faces, goalposts, qualityGoalposts }: ModelFiles): Problem[] {
  const there = [...(goalposts.get(version) ?? []), ...(qualityGoalposts.get(version) ?? [])];
  const wanted = faces.flatMap(({ source, inputs }) => (source === "indicators" ? (inputs?.split(" ") ?? []) : []));
  const file = modelFile(model, `quality-goalposts-${version}.csv`);
  return [...new Set(wanted)]
    .filter((id) => !there.some(({ indicator }) => indicator === id))
    .map((id) => errorAt({ file, column: "indicator", value: id }, ofAnalyses.noFaceGoalpost(id, version)));
}
