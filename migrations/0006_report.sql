-- One report a city and night: the figures of the trend are read from here.
create table report (
  city_id text not null,
  business_date date not null,
  document jsonb not null,
  published boolean not null default false,
  primary key (city_id, business_date)
);
