#!/bin/sh
# Run by the image of PostgreSQL once, when it has made the database: the owner of the tables, and the worker, who owns
# nothing. The passwords stand in no argument and no file of the database's.
set -eu
exec psql --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=ajantasa <<'SQL'
\i /roles.sql
\set owner `cat /run/secrets/database-owner-password`
\set worker `cat /run/secrets/database-worker-password`
alter role ajantasa_owner password :'owner';
alter role ajantasa_worker password :'worker';
SQL
