-- Corrections on their way from a reply to PTV, and the lists on which communications gets them to decide.
create table proposal (
  city_id text not null,
  -- what is to change, of which content, to which words: asked for again it is the same proposal
  proposal_key text not null,
  content_id uuid not null,
  content_version text not null,
  -- * where the words name no field
  language text not null,
  field jsonb not null,
  -- the whole field, and of it what is to go
  before text,
  old_words text,
  new_words text not null,
  -- all that the person wrote of the item
  given text not null,
  person_id text not null,
  proposed_by text not null,
  asked_on date not null,
  -- the reply, the digest it answers, and the item's number there
  reply_key text not null,
  token text not null,
  item_number integer not null,
  state text not null check (state in (
    'waiting', 'approved', 'partly', 'differs', 'notMade', 'seen', 'rejected', 'withdrawn', 'outdated'
  )),
  -- who decided and when, and what the nights have found
  standing jsonb not null,
  primary key (city_id, proposal_key)
);
create index proposal_state on proposal (city_id, state);

-- A work list as it was mailed: only what it showed can be decided on by an answer to it.
create table work_list (
  city_id text not null,
  token text not null,
  day date not null,
  -- numbers with the keys of proposals and a hash of the words that were shown
  items jsonb not null,
  primary key (city_id, token),
  unique (city_id, day)
);

-- What communications answered. Nobody acts on it before its sender is vouched for.
create table work_list_reply (
  city_id text not null,
  reply_key text not null,
  -- the work list
  token text not null,
  answered_by text not null,
  answered_on date not null,
  vouched_by text check (vouched_by in ('authenticationResults', 'microsoft365', 'roundTrip')),
  decisions jsonb not null,
  words text not null,
  -- of the question whether the reply is its sender's; null where nobody was asked
  question text,
  until date,
  state text not null check (state in ('done', 'asked', 'denied')),
  primary key (city_id, reply_key)
);
create unique index work_list_reply_question on work_list_reply (city_id, question);

do $$
declare
  name text;
begin
  foreach name in array array['proposal', 'work_list', 'work_list_reply'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy city on %I using (city_id = current_setting(''ajantasa.city'', true))'
        || ' with check (city_id = current_setting(''ajantasa.city'', true))',
      name
    );
  end loop;
end
$$;

alter table mail_message drop constraint mail_message_purpose_check;
alter table mail_message add check (purpose in (
  'digest', 'copy', 'unanswered', 'unowned', 'receipt', 'roundTrip', 'answeredForYou', 'forward', 'deadAddress',
  'corrected', 'report', 'alarm', 'workList', 'decided', 'rejected', 'seen'
));
