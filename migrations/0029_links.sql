-- What the web addresses of a city's content answer, and whether its mail domains take mail. An address that was bad
-- only in nights of doubt has the result unchecked.
create table link_check (
  city_id text not null,
  url text not null,
  result text not null check (result in ('ok', 'gone', 'serverError', 'unreachable', 'unchecked')),
  status integer,
  -- null: no redirect, or one to a login
  final_url text,
  since date not null,
  bad_nights integer not null,
  doubt_nights integer not null,
  checked_on date not null,
  primary key (city_id, url)
);
create table mail_domain_check (
  city_id text not null,
  domain text not null,
  result text not null check (result in ('ok', 'noMail', 'refusesMail')),
  bad_nights integer not null,
  checked_on date not null,
  primary key (city_id, domain)
);
do $$
declare
  name text;
begin
  foreach name in array array['link_check', 'mail_domain_check']
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
