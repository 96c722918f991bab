/** Drawings and their keys. A part is told from its neighbour by a gap as well as by its colour. */
export const chartStyle = `
figure { margin: 1rem 0 1.25rem; max-width: 60rem; }
.numbers { margin-top: 0.5rem; font-size: 0.9375rem; }
.numbers table { max-width: 60rem; }
.legend { list-style: none; margin: 0 0 0.75rem; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.legend li { display: inline-flex; align-items: center; gap: 0.5rem; }
svg { display: block; }
svg .fill { stroke: var(--paper); stroke-width: 2px; }
svg .current { fill: var(--current); }
svg .due { fill: var(--due); }
svg .overdue { fill: var(--overdue); }
svg .expired { fill: var(--expired); }
svg .confirmed, svg .fill.first { fill: var(--blue); }
svg .published { fill: var(--second); }
svg .firstSeen { fill: var(--third); }
svg .touched { fill: var(--paper); stroke: var(--blue); stroke-dasharray: 4 3; }
svg .fill.second { fill: var(--overdue); }
svg text { font-size: 13px; fill: var(--quiet); text-anchor: middle; font-variant-numeric: tabular-nums; }
svg text.value { fill: var(--ink); font-weight: 650; }
svg text.start { text-anchor: start; }
svg text.end { text-anchor: end; }
svg .axis { stroke: var(--ink); }
svg .grid { stroke: var(--rule); }
svg .line { fill: none; stroke: var(--blue); stroke-width: 2.5px; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
svg .line.second { stroke: var(--overdue); stroke-dasharray: 7 4; }
svg .ground { fill: var(--soft); }
svg .ring { fill: var(--paper); stroke: var(--blue); stroke-width: 1.5px; }
svg .dot { fill: var(--blue); }
.bar .track { fill: var(--rule); }
.bar .fill { stroke: none; }
.spark .line { stroke-width: 1.5px; }
.shared { min-width: 7.5rem; display: grid; grid-template-columns: 3.5em minmax(0, 1fr); align-items: center; font-variant-numeric: tabular-nums; }
`
