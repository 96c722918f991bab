-- Why a run failed, in words of our own: whose silence or refusal it was, and of what sort. An error's own sentence is
-- for people; by these alarms and metrics tell a key that was refused from a server that is away.
alter table run add column failed_party text;
alter table run add column failure text check (
  failure in ('away', 'key', 'refused', 'shape', 'settings', 'fault')
);
-- The occasions of the mails that told of an alarm: what is over before they could be sent is not told at all.
alter table alarm add column occasions text[] not null default '{}';
