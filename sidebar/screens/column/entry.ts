import { Clusters } from "../clusters/clusters.tsx";
import { DuplicateRows } from "../duplicates/duplicates.tsx";
import { Facets } from "../facets/facets.tsx";
import { MatchToList } from "../match/match.tsx";
import type { Handed } from "./load.ts";

declare const self: Handed;

/** The screens that are opened for one column, of which the first screen shows nothing. */
export const SCREENS = { Clusters, DuplicateRows, Facets, MatchToList };

self.StetScreens = SCREENS;
