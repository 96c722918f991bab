-- Until when a run without an end counts as under way, by the database's own clock: its worker puts it off by signs of
-- life. Half an hour for rows of a worker of the version before, which gives none.
alter table run add column alive_until timestamptz not null default now() + interval '30 minutes';
-- Why a run that failed was ended by others than itself: its worker was lost, or told to stop, or its time was up.
alter table run add column cut_off text check (cut_off in ('lost', 'stopped', 'overtime'));
