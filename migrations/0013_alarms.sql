-- What IT and communications were told of: once when it began, once more when it was over. A night on which it is as
-- it was writes nothing.
create table alarm (
  city_id text not null,
  alarm_key text not null,
  opened_on date not null,
  closed_on date,
  facts jsonb not null,
  primary key (city_id, alarm_key, opened_on)
);
create unique index alarm_open on alarm (city_id, alarm_key) where closed_on is null;

alter table mail_message drop constraint mail_message_purpose_check;
alter table mail_message add check (
  purpose in ('digest', 'receipt', 'forward', 'corrected', 'report', 'alarm')
);
