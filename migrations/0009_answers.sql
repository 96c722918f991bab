-- What people answered. The key of a reply comes from what it says, so that one delivered twice has one effect.
create table reply (
  city_id text not null,
  reply_key text not null,
  -- the digest that is answered, and whose it is
  token text not null,
  person_id text not null,
  answered_by text not null,
  answered_at timestamptz not null,
  primary key (city_id, reply_key)
);
create table answer (
  city_id text not null,
  reply_key text not null,
  content_id uuid not null,
  -- what the digest called it
  item_number integer not null,
  person_id text not null,
  kind text not null
    check (kind in ('confirmed', 'corrected', 'snoozed', 'correct', 'intended', 'reassign', 'dontKnow', 'ended')),
  words text,
  answered_on date not null,
  -- the last day on which the item is not asked about
  silent_until date not null,
  -- the text that the digest showed
  fingerprints jsonb not null,
  -- for corrected: whether a later night saw the change
  seen boolean,
  primary key (city_id, reply_key, content_id),
  foreign key (city_id, reply_key) references reply (city_id, reply_key)
);
create index answer_content on answer (city_id, content_id, silent_until);
