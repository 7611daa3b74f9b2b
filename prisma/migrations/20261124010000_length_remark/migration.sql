-- Why the measured length of a project differs from the published ones.
alter table project add column length_remark text;
