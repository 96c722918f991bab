-- What is needed to forget people. Whom the roster names or has named lately, as the last night saw it: the roster
-- itself keeps nobody whom it no longer names.
create table known_person (
  city_id text not null,
  -- in lower case
  address text not null,
  -- null where only an address is known, as of a deputy
  name text,
  -- the first night on which the roster did not name the address any more; null while it does
  gone_since date,
  primary key (city_id, address)
);

-- The key under which erased addresses are remembered.
create table privacy_key (
  city_id text primary key,
  key bytea not null
);

-- Addresses that the roster may not name again, as hashes under the city's key.
create table erased_address (
  city_id text not null,
  hash text not null,
  erased_on date not null,
  primary key (city_id, hash)
);

-- Mails that are to be deleted from our folders of the mailbox.
create table mail_deletion (
  city_id text not null,
  -- with angle brackets
  message_id text not null,
  asked_at timestamptz not null,
  primary key (city_id, message_id)
);
