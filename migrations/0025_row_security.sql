-- Cities kept apart by PostgreSQL itself: a connection sees and changes the rows of the city that it names, and none
-- before it names one. Forced, so that it binds the owner of the tables as well; a superuser is bound by nothing.
do $$
declare
  name text;
begin
  for name in
    select tablename from pg_tables join information_schema.columns on table_schema = schemaname and table_name = tablename
    where schemaname = current_schema() and column_name = 'city_id'
  loop
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
-- What was carried out is for the owner to say.
do $$
begin
  if exists (select from pg_roles where rolname = 'ajantasa_worker') then
    revoke insert, update, delete on migration_checksum, kysely_migration, kysely_migration_lock from ajantasa_worker;
  end if;
end
$$;
-- A token is one of its city: whether another city has the same cannot be seen, nor need it be.
alter table digest drop constraint digest_token_key;
alter table digest add unique (city_id, token);
-- A policy is asked before a function that might tell what it saw, so no index on the function would be of use.
alter table inbound_mail add column raw_hash bytea generated always as (sha256(raw)) stored;
drop index inbound_mail_bytes;
create index inbound_mail_bytes on inbound_mail (city_id, raw_hash);
