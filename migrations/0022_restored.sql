-- Which database a city's mails were planned in, so that one that came out of a backup is noticed: what was sent since
-- the backup looks planned there.
create table database_mark (
  city_id text primary key,
  mark text not null,
  -- when another mark was last found; null where none ever was
  restored_at timestamptz
);
