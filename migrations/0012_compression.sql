-- lz4 takes a third of the time of PostgreSQL's own compression. A server built without it keeps its own.
do $$
begin
  alter table content_item alter column raw set compression lz4;
  alter table content_version alter column document set compression lz4;
  alter table connection alter column document set compression lz4;
  alter table connection alter column raw set compression lz4;
  alter table connection_version alter column document set compression lz4;
  alter table quarantine alter column raw set compression lz4;
exception when feature_not_supported then null;
end
$$;
