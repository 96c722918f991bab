-- The outbox: besides digests also receipts, forwarded answers and reports, and how far each mail has come. A mail is
-- planned once for its purpose, occasion and recipient.
alter table mail_message drop constraint mail_message_purpose_check;
alter table mail_message drop constraint mail_message_state_check;
alter table mail_message drop constraint mail_message_city_id_person_id_day_fkey;
alter table mail_message drop constraint mail_message_city_id_purpose_person_id_day_key;
alter table mail_message add column occasion text not null default '';
update mail_message set occasion = day::text;
alter table mail_message alter column occasion drop default;
alter table mail_message alter column person_id drop not null;
-- the reply token of the digest that the mail is about
alter table mail_message add column token text;
update mail_message set token = digest.token from digest
where digest.city_id = mail_message.city_id and digest.person_id = mail_message.person_id
  and digest.day = mail_message.day;
alter table mail_message add column auto_submitted text not null default 'auto-generated'
  check (auto_submitted in ('auto-generated', 'auto-replied'));
alter table mail_message add column in_reply_to text;
alter table mail_message add column reply_to text;
alter table mail_message add column mail_references jsonb not null default '[]';
alter table mail_message add column attachments jsonb not null default '[]';
alter table mail_message add column attempts integer not null default 0;
alter table mail_message add column state_at timestamptz not null default now();
-- the server's code where it did not take the mail; never its words, which hold addresses
alter table mail_message add column reason text;
alter table mail_message add check (purpose in ('digest', 'receipt', 'forward', 'corrected', 'report'));
alter table mail_message add check (state in ('planned', 'sending', 'sent', 'refused', 'inDoubt', 'lapsed', 'bounced'));
alter table mail_message add unique (city_id, purpose, occasion, recipient);
create index mail_message_waiting on mail_message (city_id, not_before) where state in ('planned', 'sending');
