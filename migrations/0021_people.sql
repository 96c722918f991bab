-- The bytes of the city's own roster file when the roster was last taken over, by a night or by a person: a night takes
-- the file over only when they have changed. Null where there was no file.
alter table roster add column file_hash text;
update roster set file_hash = roster_hash;

-- A roster file that nights do not take over, until one is; the old roster stays.
create table roster_hold (
  city_id text primary key,
  since date not null,
  -- what is wrong with the file; it quotes cells, with names and addresses
  holding jsonb not null
);
