-- What a mail is known by when it comes back: its envelope's sender may hold this, which nobody else can guess.
alter table mail_message add column return_id text not null
  default substr(replace(gen_random_uuid()::text, '-', ''), 1, 20);
create unique index mail_message_return on mail_message (city_id, return_id);
