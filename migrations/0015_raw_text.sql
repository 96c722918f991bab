-- A record as it was received is kept letter by letter and only ever read whole; to take it apart for storing made the
-- writing of a night half as slow again. A connection's document is the one of its history, as an item's is.
alter table content_item alter column raw type json;
alter table connection alter column raw type json;
alter table connection add column current_version integer;
update connection set current_version = (
  select max(version) from connection_version
  where connection_version.city_id = connection.city_id
    and connection_version.service_id = connection.service_id
    and connection_version.channel_id = connection.channel_id
    and connection_version.document is not null
);
alter table connection alter column current_version set not null;
alter table connection add foreign key (city_id, service_id, channel_id, current_version)
  references connection_version;
alter table connection drop column document;
-- The dates of a nation are settled organization by organization.
create index content_item_organization on content_item (city_id, organization_id, content_id);
