-- Summary and length remark of a project in other languages than English.
alter table project add column translations jsonb not null default '{}';
