alter table segment
  add column accuracy_by_stretch jsonb,
  add column measured jsonb,
  add column shaped_by text;
alter table alignment
  add column accuracy jsonb not null default '[]',
  add column heights jsonb;
