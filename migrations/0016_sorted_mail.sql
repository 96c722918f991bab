-- Where a handled mail was put in the mailbox. The place of a mail stays the one that it was read at.
alter table inbound_mail
  -- written before the server is told to move the mail; gone: somebody had moved or deleted it meanwhile;
  -- left: somebody had put it back by hand after it was sorted
  add column sorted_to text
    check (sorted_to in ('Handled', 'Unclear', 'Automatic', 'Refused', 'gone', 'left')),
  -- null until it is certain
  add column sorted_at timestamptz;
create index inbound_mail_unsorted on inbound_mail (city_id, handled_at)
  where sorted_at is null and state not in ('received', 'notOurs');
-- A mail that is moved by hand has the same bytes under another uid.
create index inbound_mail_bytes on inbound_mail (city_id, sha256(raw));
