-- Every mail of the mailbox, kept as it was received before anything is made of it.
create table inbound_mail (
  city_id text not null,
  mailbox text not null,
  uid_validity text not null,
  uid bigint not null,
  -- the order in which mails were stored: the latest tells how far the mailbox has been read
  stored_number bigint generated always as identity,
  received_at timestamptz not null,
  raw bytea not null,
  -- notOurs: another city's, in a mailbox that several share; failed: could not be handled, and waits for a person
  state text not null default 'received'
    check (state in ('received', 'answered', 'forwarded', 'ignored', 'duplicate', 'notOurs', 'failed')),
  class text,
  handled_at timestamptz,
  reasons jsonb not null default '[]',
  primary key (city_id, mailbox, uid_validity, uid)
);
create index inbound_mail_stored on inbound_mail (city_id, stored_number);
create index inbound_mail_waiting on inbound_mail (city_id, received_at) where state = 'received';
