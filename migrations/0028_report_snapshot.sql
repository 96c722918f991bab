-- The figures of each night, of the city and of each area: a trend of years without the documents of the reports.
create table report_snapshot (
  city_id text not null,
  business_date date not null,
  -- empty: the whole city
  area text not null,
  items integer not null,
  current integer not null,
  confirmed integer not null,
  stale integer not null,
  unowned integer not null,
  asked integer not null,
  answered integer not null,
  -- true: the night has no figures of its own, they were worked out later from what is stored of its items
  computed boolean not null,
  primary key (city_id, business_date, area)
);
alter table report_snapshot enable row level security;
alter table report_snapshot force row level security;
create policy city on report_snapshot using (city_id = current_setting('ajantasa.city', true))
  with check (city_id = current_setting('ajantasa.city', true));
