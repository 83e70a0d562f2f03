import { APPROACHES } from "./approaches.ts";
import { forecasts } from "./forecasts.ts";
import { WORKLOADS } from "./workloads.ts";

/** Every approach on every workload, and how well each run was foreseen. */
export const batching = () => ({
  workloads: WORKLOADS.map((workload) => ({
    name: workload.name,
    rows: workload.rows.length,
    distinct: new Set(workload.rows).size,
    costs: APPROACHES.map((approach) => approach(workload)),
  })),
  forecasts: forecasts(),
});
