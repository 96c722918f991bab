-- What the trend and the metrics ask of each report stands beside it, as a whole report is kilobytes for each item. Of an
-- old report only the totals stay, with the number of the items that are left out.
alter table report
  add column items integer generated always as (
    coalesce((document ->> 'itemCount')::integer, jsonb_array_length(document -> 'items'))
  ) stored,
  add column stale integer generated always as ((document -> 'totals' ->> 'stale')::integer) stored,
  add column unowned integer generated always as ((document -> 'totals' ->> 'unowned')::integer) stored,
  add column holes jsonb generated always as (document -> 'holes') stored;
