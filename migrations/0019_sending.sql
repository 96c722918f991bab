-- When a server first asked to try a mail again later; null where none has.
alter table mail_message add column postponed_since timestamptz;

-- When a city's next mail may be handed over, by the database's clock: all its workers keep one pace.
create table sending_turn (
  city_id text primary key,
  next_at timestamptz not null
);
