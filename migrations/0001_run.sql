-- The ledger: one row for each attempt of a job for a city and a business date.
create table run (
  city_id text not null,
  run_id bigint generated always as identity,
  job text not null,
  business_date date not null,
  attempt integer not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('done', 'failed', 'held')),
  counts jsonb not null default '{}',
  error text,
  primary key (city_id, run_id),
  unique (city_id, job, business_date, attempt)
);
