-- What PTV's lists say of the codes and URIs that a city's content uses. A code that PTV does not know has a row
-- without names that is not valid, so that it is not asked for all the time.
create table reference_code (
  city_id text not null,
  list text not null,
  code text not null,
  names jsonb not null,
  valid boolean not null,
  parent text,
  read_on date not null,
  primary key (city_id, list, code)
);
