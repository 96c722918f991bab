-- The users of Ajantasa in one database of PostgreSQL. To be run in that database by a superuser, before the first
-- `ajantasa migrate`; it may be run again at any time, and changes nothing that is as it should be.
--
--   ajantasa_owner   owns the tables; only `ajantasa migrate` and `ajantasa migrate --from` need it
--   ajantasa_worker  reads and writes rows, one city's at a time; owns nothing but its queue. For all other commands
--   ajantasa_backup  reads the rows of all cities, and writes nothing. For pg_dump
--
-- They come without passwords and cannot log in with one before they get it: \password ajantasa_worker and so on.
do $$
begin
  if not exists (select from pg_roles where rolname = 'ajantasa_owner') then
    create role ajantasa_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'ajantasa_worker') then
    create role ajantasa_worker login;
  end if;
  if not exists (select from pg_roles where rolname = 'ajantasa_backup') then
    create role ajantasa_backup login;
  end if;
end
$$;

-- Policies bind neither superusers nor who may pass them.
alter role ajantasa_owner nosuperuser nobypassrls nocreatedb nocreaterole;
alter role ajantasa_worker nosuperuser nobypassrls nocreatedb nocreaterole;
-- pg_dump refuses tables of which it would not see all rows.
alter role ajantasa_backup nosuperuser bypassrls nocreatedb nocreaterole;
alter role ajantasa_backup set default_transaction_read_only = on;
grant pg_read_all_data to ajantasa_backup;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to ajantasa_owner', current_database());
  -- The worker makes the schema of its queue itself.
  execute format('grant connect, create on database %I to ajantasa_worker', current_database());
  execute format('grant connect on database %I to ajantasa_backup', current_database());
end
$$;

revoke all on schema public from public;
alter schema public owner to ajantasa_owner;
grant usage on schema public to ajantasa_worker;

-- Tables that are there, and those that migrations will make.
grant select, insert, update, delete on all tables in schema public to ajantasa_worker;
alter default privileges for role ajantasa_owner in schema public
  grant select, insert, update, delete on tables to ajantasa_worker;
-- What was carried out is for the owner to say.
do $$
begin
  if to_regclass('public.migration_checksum') is not null then
    revoke insert, update, delete on public.migration_checksum, public.kysely_migration, public.kysely_migration_lock
      from ajantasa_worker;
  end if;
end
$$;
