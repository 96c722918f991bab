-- The steps of a person's period: the digest that opens it, and the reminder that repeats what nobody answered.
alter table digest add column step text not null default 'digest' check (step in ('digest', 'reminder'));
-- of a reminder: the day of the digest that it repeats
alter table digest add column reminds date;
-- the day of the earliest of the digests that nobody has answered; null where the last one before was answered
alter table digest add column unanswered_since date;
-- the day on which communications was told that nobody answers it
alter table digest add column told_on date;
alter table digest add check ((step = 'reminder') = (reminds is not null));

alter table mail_message drop constraint mail_message_purpose_check;
alter table mail_message add check (purpose in (
  'digest', 'copy', 'unanswered', 'unowned', 'receipt', 'roundTrip', 'answeredForYou', 'forward', 'deadAddress',
  'corrected', 'report', 'alarm'
));
-- A digest and its copies have one token.
create index mail_message_token on mail_message (city_id, token) where token is not null;

-- the digest that a person wrote back about in the mail, whatever they wrote
alter table inbound_mail add column token text;
create index inbound_mail_token on inbound_mail (city_id, token) where token is not null;

-- Reply tokens come from this key, so that a night planned anew, from a backup or by two workers at once, gives the
-- same mails with the same Message-IDs.
create table token_key (
  city_id text primary key,
  key bytea not null
);

-- Addresses at which mail servers say that there is nobody.
create table dead_address (
  city_id text not null,
  -- in lower case
  address text not null,
  since date not null,
  -- such as 5.1.1; null where the server gave none
  status text,
  -- somebody wrote from it, or the roster says something new of its person
  ended_on date,
  primary key (city_id, address, since)
);
create unique index dead_address_open on dead_address (city_id, address) where ended_on is null;

-- How long a city's content will take to be confirmed, as the last night saw it.
create table pace (
  city_id text primary key,
  day date not null,
  items integer not null,
  waiting integer not null,
  unasked integer not null,
  -- null where it never will
  if_all_answer date,
  at_this_pace date
);
