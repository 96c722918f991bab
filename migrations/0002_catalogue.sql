-- What PTV shows of a city, and every change of it. A night without changes writes nothing here.
create table content_item (
  city_id text not null,
  content_id uuid not null,
  kind text not null check (kind in ('service', 'serviceChannel', 'organization', 'serviceCollection')),
  type text not null,
  organization_id uuid not null,
  -- false: another organization's channel that a service of the city is connected to
  own boolean not null,
  document jsonb not null,
  raw jsonb not null,
  fingerprints jsonb not null,
  content_hash text not null,
  published_at timestamptz,
  -- the moment from which the age runs; a bulk publication of unchanged text does not move it
  baseline_at timestamptz,
  -- true: published_at comes from a bulk publication
  touched boolean not null,
  first_seen date not null,
  missing_nights integer not null default 0,
  missing_on date,
  removed_on date,
  primary key (city_id, content_id)
);

create table content_version (
  city_id text not null,
  content_id uuid not null,
  version integer not null,
  observed_on date not null,
  change text not null check (change in ('new', 'changed', 'republished', 'missing', 'removed', 'returned')),
  fields jsonb not null,
  document jsonb,
  published_at timestamptz,
  primary key (city_id, content_id, version)
);
create index content_version_observed_on on content_version (city_id, observed_on);

create table connection (
  city_id text not null,
  service_id uuid not null,
  channel_id uuid not null,
  document jsonb not null,
  raw jsonb not null,
  content_hash text not null,
  published_at timestamptz,
  first_seen date not null,
  missing_nights integer not null default 0,
  missing_on date,
  removed_on date,
  primary key (city_id, service_id, channel_id)
);

create table connection_version (
  city_id text not null,
  service_id uuid not null,
  channel_id uuid not null,
  version integer not null,
  observed_on date not null,
  change text not null check (change in ('new', 'changed', 'republished', 'missing', 'removed', 'returned')),
  document jsonb,
  published_at timestamptz,
  primary key (city_id, service_id, channel_id, version)
);

-- Records of a shape that the reader does not know, as they were received.
create table quarantine (
  city_id text not null,
  record_key text not null,
  kind text not null,
  problem text not null,
  raw jsonb not null,
  first_seen date not null,
  last_seen date not null,
  primary key (city_id, record_key)
);
