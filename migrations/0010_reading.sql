-- Reading PTV answer by answer. General descriptions are kept like items; an absence has its reason; what is written
-- every night though nothing is new is given up.
alter table content_item drop constraint content_item_kind_check;
alter table content_item add check (
  kind in ('service', 'serviceChannel', 'organization', 'serviceCollection', 'generalDescription')
);
alter table content_item add column missing_reason text
  check (missing_reason in ('archived', 'unpublished', 'moved', 'notSeen', 'notUsed'));
-- the organization that a moved item belongs to now
alter table content_item add column moved_to uuid;
alter table content_version add column reason text
  check (reason in ('archived', 'unpublished', 'moved', 'notSeen', 'notUsed'));
alter table content_version add column moved_to uuid;

alter table quarantine drop column last_seen;

-- Fields that no version of the contract names, and how many records had each in the last complete night.
create table drift (
  city_id text not null,
  kind text not null,
  path text not null,
  first_seen date not null,
  records integer not null,
  primary key (city_id, kind, path)
);

-- A person's word that a removal which is held may happen.
create table removal_release (
  city_id text not null,
  record_key text not null,
  released_on date not null,
  released_by text not null,
  reason text not null,
  primary key (city_id, record_key, released_on)
);

-- What an attempt has read so far: the next one goes on from there. It comes compressed.
alter table run add column progress bytea;
alter table run alter column progress set storage external;
