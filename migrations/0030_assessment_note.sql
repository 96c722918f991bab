-- Rules that could not judge an item last night, and how they failed. What they found before stays open until they can.
create table assessment_note (
  city_id text not null,
  content_id uuid not null,
  rule text not null,
  problem text not null,
  -- the first night of it
  noted_on date not null,
  primary key (city_id, content_id, rule)
);
alter table assessment_note enable row level security;
alter table assessment_note force row level security;
create policy city on assessment_note using (city_id = current_setting('ajantasa.city', true))
  with check (city_id = current_setting('ajantasa.city', true));
