-- The texts of a statement in other languages: {language: {value, counts, missing}}.
alter table statement add column texts jsonb not null default '{}';
