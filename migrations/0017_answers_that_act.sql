-- What answers lead to: who stands for the sender, what waits until the registered person says yes, what is muted or
-- handed over, and a log of all of it.
alter table reply add column vouched_by text
  check (vouched_by in ('authenticationResults', 'microsoft365', 'roundTrip'));
-- the order in which they were handled: two may have come in the same second
alter table reply add column number bigint generated always as identity;
-- set: the person took the reply back, and nothing of it holds any more
alter table reply add column undone_at timestamptz;
-- Which reply a confirmation stems from; empty for those from before. Each reply has its own, so that taking one back
-- leaves the others.
alter table confirmation add column reply_key text not null default '';
alter table confirmation drop constraint confirmation_pkey;
alter table confirmation add primary key (city_id, content_id, language, fingerprint, confirmed_on, reply_key);

alter table answer drop constraint answer_kind_check;
alter table answer add check (kind in (
  'confirmed', 'changedSince', 'corrected', 'snoozed', 'muted', 'handedOver', 'correct', 'intended', 'reassign',
  'dontKnow', 'ended'
));
alter table mail_message drop constraint mail_message_purpose_check;
alter table mail_message add check (purpose in (
  'digest', 'receipt', 'roundTrip', 'answeredForYou', 'forward', 'deadAddress', 'corrected', 'report', 'alarm'
));

-- A question to the registered person whether a reply is theirs; only an answer to it lets the reply act.
create table round_trip (
  city_id text not null,
  -- counts once
  token text not null,
  -- the reply that waits, the digest it answers, and the address it came from
  reply_key text not null,
  digest_token text not null,
  person_id text not null,
  answered_by text not null,
  answered_on date not null,
  -- who was asked
  recipient text not null,
  -- what waits: item numbers with what was meant for them
  waiting jsonb not null,
  -- the whole of it, for communications
  words text not null,
  asked_at timestamptz not null,
  until date not null,
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'denied')),
  primary key (city_id, token),
  unique (city_id, reply_key)
);

-- Findings that are meant to be so. A finding's key holds what matched: another text is another finding.
create table finding_mute (
  city_id text not null,
  finding_key text not null,
  content_id uuid not null,
  muted_by text not null,
  reason text not null,
  muted_on date not null,
  -- the reply that says so; empty where a command does
  reply_key text not null,
  ended_on date,
  primary key (city_id, finding_key, reply_key)
);

-- Items that a person has handed over to another one of the roster.
create table hand_over (
  city_id text not null,
  -- the order in which they came: of several by one person the last holds
  number bigint generated always as identity,
  content_id uuid not null,
  from_person text not null,
  to_person text not null,
  handed_on date not null,
  reply_key text not null,
  ended_on date,
  primary key (city_id, number),
  unique (city_id, content_id, reply_key)
);

-- What was done on whose word; nothing here is ever changed.
create table audit_log (
  city_id text not null,
  number bigint generated always as identity,
  at timestamptz not null,
  -- an address, or what a command was told by --by
  actor text not null,
  action text not null,
  content_id uuid,
  facts jsonb not null,
  primary key (city_id, number)
);
