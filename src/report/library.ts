import { getCollection, getEntry } from "astro:content";
import type { GlossaryRow } from "../schema/glossary.ts";
import type { Dataset, NoteRow } from "../schema/raw.ts";
import type { Alias, Break, Entity, Member, Neighbour, Tile, Unit } from "../schema/reference.ts";
import type { Site } from "../schema/site.ts";
import { type EditionView, openEdition } from "./edition-view.ts";

/** A dataset's card, and how much of it there is. */
export interface DatasetCard extends Dataset {
  readonly years: readonly number[];
  readonly rows: number;
  /** observations listed in notes.csv */
  readonly notes: number;
}

/** A value that differs from the year before by more than half, as notes.csv lists it. */
export type Jump = Pick<NoteRow, "entity_id" | "year" | "field" | "change_pct" | "note">;

/** Reference data of the whole site. */
export interface Reference {
  readonly entities: readonly Entity[];
  readonly members: readonly Member[];
  /** provinces that share a land border */
  readonly neighbours: readonly Neighbour[];
  readonly aliases: readonly Alias[];
  readonly breaks: readonly Break[];
  readonly jumps: readonly Jump[];
  readonly tiles: readonly Tile[];
  readonly units: readonly Unit[];
  readonly glossary: readonly GlossaryRow[];
  readonly datasets: readonly DatasetCard[];
  readonly site: Site;
}

/** All that pages show: the editions, newest first, and the reference data. */
export interface Library extends Reference {
  readonly editions: readonly EditionView[];
  /** the editions whose own pages this build renders: all but those that it puts back as the last build left them */
  readonly rendered: readonly EditionView[];
  /** the edition with which the site opens */
  readonly current: EditionView;
  edition(id: string): EditionView;
  /** editions of the same scope up to and including this one, oldest first: what a trend is drawn from */
  history(view: EditionView): readonly EditionView[];
  dataset(field: string): DatasetCard;
}

let opened: Promise<Library> | undefined;

/** Ids of the editions that the build script puts back itself; it leaves them where pages can see them. */
function restored(): readonly string[] {
  const left = (globalThis as Record<symbol, unknown>)[Symbol.for("buju.restored-editions")];
  return (left as readonly string[] | undefined) ?? [];
}

/** The library, read once a build. */
export function openLibrary(): Promise<Library> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Library> {
  const reference = (await getEntry("reference", "all"))!.data;
  const entries = await getCollection("editions");
  const editions = entries
    .map(({ data }) => openEdition(data, reference))
    .sort((a, b) => b.edition.year - a.edition.year || (a.edition.id < b.edition.id ? -1 : 1));
  const edition = (id: string) => {
    const found = editions.find((view) => view.edition.id === id);
    if (!found) throw new RangeError(`no results for edition ${id}; run npm run evaluate`);
    return found;
  };
  return {
    ...reference,
    editions,
    rendered: editions.filter((view) => !restored().includes(view.edition.id)),
    current: edition(reference.site.edition),
    edition,
    history: (view) =>
      editions
        .filter((other) => other.edition.scope === view.edition.scope && other.edition.year <= view.edition.year)
        .reverse(),
    dataset: (field) => {
      const found = reference.datasets.find((card) => card.fields.some(({ id }) => id === field));
      if (!found) throw new RangeError(`no dataset has the field ${field}`);
      return found;
    },
  };
}
