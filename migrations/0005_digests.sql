-- A digest is planned once for a person and a day; its mail is kept exactly as it is to be sent.
create table digest (
  city_id text not null,
  person_id text not null,
  day date not null,
  token text not null,
  items jsonb not null,
  more integer not null,
  primary key (city_id, person_id, day),
  unique (token)
);

create table mail_message (
  city_id text not null,
  message_id text not null,
  purpose text not null check (purpose in ('digest')),
  person_id text not null,
  day date not null,
  recipient text not null,
  subject text not null,
  html text not null,
  body text not null,
  not_before timestamptz not null,
  state text not null check (state in ('planned')),
  primary key (city_id, message_id),
  unique (city_id, purpose, person_id, day),
  foreign key (city_id, person_id, day) references digest (city_id, person_id, day)
);
