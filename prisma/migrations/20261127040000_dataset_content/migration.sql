-- A digest of what the load wrote: tables that somebody changed since are filled anew at the next start.
alter table dataset add column content text not null default '';
