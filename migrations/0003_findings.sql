-- What the rules found. Findings are closed, never deleted; one that comes back opens a new row.
create table finding (
  city_id text not null,
  finding_key text not null,
  opened_on date not null,
  closed_on date,
  content_id uuid not null,
  rule text not null,
  severity text not null check (severity in ('error', 'warning', 'info')),
  audience text not null check (audience in ('updater', 'communications')),
  language text,
  field text,
  evidence jsonb not null,
  primary key (city_id, finding_key, opened_on)
);
create unique index finding_open on finding (city_id, finding_key) where closed_on is null;

-- A person's word that a text is right: it holds for the text with this fingerprint and no other.
create table confirmation (
  city_id text not null,
  content_id uuid not null,
  language text not null,
  fingerprint text not null,
  confirmed_on date not null,
  confirmed_by text not null,
  primary key (city_id, content_id, language, fingerprint, confirmed_on)
);
