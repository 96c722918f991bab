-- The roster as it was last imported, and who answers for which item because of it.
create table roster (
  city_id text primary key,
  roster_hash text not null,
  imported_on date not null
);

create table person (
  city_id text not null,
  person_id text not null,
  document jsonb not null,
  primary key (city_id, person_id)
);

create table duty (
  city_id text not null,
  row_number integer not null,
  document jsonb not null,
  primary key (city_id, row_number)
);

create table assignment (
  city_id text not null,
  content_id uuid not null,
  person_id text not null,
  area text not null,
  source jsonb not null,
  since date not null,
  ended_on date,
  primary key (city_id, content_id, person_id, since)
);
create unique index assignment_open on assignment (city_id, content_id, person_id) where ended_on is null;
